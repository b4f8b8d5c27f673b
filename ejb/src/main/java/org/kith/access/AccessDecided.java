package org.kith.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody did something to a record, or was refused. The audit keeps it. */
public record AccessDecided(
        @Nullable Actor actor,
        Record record,
        Action action,
        @Nullable UUID recordId,
        boolean permitted) {}
