package org.kith.visits.safety;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody on call, on a page. */
public record OnCallRow(
        UUID id, String name, String phone, @Nullable String email, int place) implements Serializable {}
