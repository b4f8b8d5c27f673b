package org.kith.people;

/** Somebody on record who may be the person being entered. */
public record Alike(Sketch person, Likeness likeness) {}
