package org.kith.visits.safety;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be put on call.
 *
 * @param place in the line; the lowest is told first
 */
public record NewOnCall(String name, String phone, @Nullable String email, int place) {}
