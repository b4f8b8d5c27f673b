package org.kith.run;

import java.nio.file.Path;

/** Where this user's caches are. */
final class Caches {
    private Caches() {}

    static Path folder() {
        var given = System.getenv("XDG_CACHE_HOME");
        var caches =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return caches.resolve("kith").toAbsolutePath();
    }
}
