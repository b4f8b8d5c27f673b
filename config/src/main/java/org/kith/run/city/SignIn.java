package org.kith.run.city;

/** An account of the demo city: what to type, and what one then is and where. */
public record SignIn(String username, String password, String role, String partner) {}
