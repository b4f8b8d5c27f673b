package org.kith.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.kith.run.DatabaseServer;

/** Before the tests inside the application: a database, and its settings in a file that the server reads. */
public final class TestRun implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("kith.inside")) {
            prepareInside();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        WholeSystem.stop();
    }

    private static void prepareInside() {
        try {
            var all = new Properties();
            all.putAll(WholeSystem.testSettings(DatabaseServer.forTests()));
            // The oracle's driver inside runs as long, and reports to the same place, as those outside.
            System.getProperties().stringPropertyNames().stream()
                    .filter(name -> name.startsWith("kith.oracle."))
                    .forEach(name -> all.setProperty(name, System.getProperty(name)));
            all.setProperty(
                    "kith.oracle.folder", WholeSystem.work().resolve("oracle").toString());
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var file =
                    Files.createTempFile(Path.of(System.getProperty("kith.work")), "inside", ".properties", onlyOwner);
            try (var out = Files.newOutputStream(file)) {
                all.store(out, null);
            }
            file.toFile().deleteOnExit();
            System.setProperty("kith.inside.settings", file.toString());
            System.setProperty("kith.inside.port", Integer.toString(WholeSystem.freePort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
