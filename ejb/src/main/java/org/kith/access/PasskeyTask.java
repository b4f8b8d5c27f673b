package org.kith.access;

/**
 * What the page hands to the phone's lock. All of it is base64url, as the browser's script reads it.
 *
 * @param challenge to be signed, once, within five minutes
 * @param subject while a key is made: what the phone files it under; while one signs in: which key is asked for
 */
public record PasskeyTask(String challenge, String subject) {}
