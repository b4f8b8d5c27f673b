package org.kith.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages and sources as files, for tests that read them. */
final class PagesOnDisk {
    private PagesOnDisk() {}

    static List<Path> pages() {
        return files(Path.of("src/main/webapp"), ".xhtml");
    }

    static List<Path> sources() {
        return files(Path.of("src/main/java"), ".java");
    }

    static List<Path> files(Path root, String end) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
