package org.kith.web.api;

import org.jspecify.annotations.Nullable;

/** What a program sent cannot be understood; the words say which part. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String key;
    private final transient @Nullable Object[] arguments;

    Unreadable(int status, String key, @Nullable Object... arguments) {
        super(key);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
    }

    int status() {
        return status;
    }

    String words() {
        return org.kith.web.Text.say(key, arguments);
    }
}
