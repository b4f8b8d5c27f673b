package org.kith.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.run.city.DemoCity;

/**
 * The command config/bin/dev: a demo that follows the sources. A saved page, style or script is in the browser at the
 * next reload; saved Java, SQL or text is compiled and the application started again (about 25 seconds).
 */
public final class Dev {
    private static final List<String> SOURCES = List.of("config/src/main", "ejb/src/main", "web/src/main");
    private static final String LIVE = "web/src/main/webapp/";

    private final Path home = Path.of(System.getProperty("kith.home", ".")).toAbsolutePath();
    private final Path exploded = home.resolve("web/target/ROOT");
    private final int port;
    private final DatabaseServer database;
    private @Nullable ApplicationServer server;

    private Dev(int port, DatabaseServer database) {
        this.port = port;
        this.database = database;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        var port = arguments.length > 1 && arguments[0].equals("--port") ? Integer.parseInt(arguments[1]) : 8080;
        var dev = new Dev(port, DatabaseServer.start(Caches.folder().resolve("dev/db"), 0));
        Runtime.getRuntime().addShutdownHook(new Thread(dev::stop, "dev-stop"));
        dev.follow();
    }

    private void follow() throws IOException, InterruptedException {
        start();
        var seen = sources();
        while (true) {
            Thread.sleep(500);
            var now = sources();
            var changed = changed(seen, now);
            seen = now;
            if (changed.isEmpty()) {
                continue;
            }
            if (changed.stream().allMatch(file -> file.startsWith(LIVE) && !file.endsWith("web.xml"))) {
                copy(changed);
                System.out.println("Reload the page: " + String.join(", ", changed));
            } else if (compiled()) {
                seen = sources();
                restart();
            }
        }
    }

    private void start() throws IOException {
        relax();
        try {
            server = ApplicationServer.start(
                    home,
                    Caches.folder().resolve("dev/app"),
                    exploded,
                    port,
                    Demo.settings(database, port),
                    List.of("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0"));
            DemoCity.loadOnce(database.settings());
            System.out.println("Kith is ready: " + server.address() + "  (log: " + server.log() + ")");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + "\nWaiting for a change ...");
        }
    }

    private synchronized void restart() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
        start();
    }

    private synchronized void stop() {
        if (server != null) {
            server.close();
        }
        database.close();
    }

    private boolean compiled() throws IOException, InterruptedException {
        System.out.println("Compiling ...");
        var maven = new ProcessBuilder(
                        "mvn", "-B", "-q", "-o", "-Dfast", "-DskipTests", "-pl", "config,ejb,web", "package")
                .directory(home.toFile())
                .inheritIO()
                .start();
        return maven.waitFor() == 0;
    }

    /** Pages are looked at again whenever they are asked for; the archive itself stays as it is. */
    private void relax() throws IOException {
        var file = exploded.resolve("WEB-INF/web.xml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(?<=FACELETS_REFRESH_PERIOD</param-name><param-value>)-1", "0")
                        .replaceFirst("(?<=PROJECT_STAGE</param-name><param-value>)Production", "Development"));
    }

    private void copy(Set<String> files) throws IOException {
        for (var file : files) {
            var target = exploded.resolve(file.substring(LIVE.length()));
            if (Files.exists(home.resolve(file))) {
                Files.createDirectories(target.getParent());
                Files.copy(home.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(target);
            }
        }
    }

    private Map<String, FileTime> sources() throws IOException {
        var found = new HashMap<String, FileTime>();
        for (var folder : SOURCES) {
            try (var files = Files.walk(home.resolve(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    found.put(home.relativize(file).toString(), Files.getLastModifiedTime(file));
                }
            }
        }
        return found;
    }

    private static Set<String> changed(Map<String, FileTime> before, Map<String, FileTime> now) {
        var changed = new HashSet<String>();
        now.forEach((file, time) -> {
            if (!time.equals(before.get(file))) {
                changed.add(file);
            }
        });
        before.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        return changed;
    }
}
