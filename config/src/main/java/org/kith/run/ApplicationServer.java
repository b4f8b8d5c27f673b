package org.kith.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Payara Micro with the application, as a child process on loopback. Ready means that the application says so. */
public final class ApplicationServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    /** Once the server says that it is up, the application is up too, or never will be: a failed deployment leaves it so. */
    private static final Duration AFTER_THE_SERVER = Duration.ofSeconds(30);

    private static final String SERVER_IS_UP = ") ready in ";
    private static final List<String> FAILURES =
            List.of("Exception while deploying the app", "Exception during lifecycle processing", "Failed to deploy");

    private final Process process;
    private final URI address;
    private final Path log;
    private final Path pidFile;

    private ApplicationServer(Process process, URI address, Path log, Path pidFile) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.pidFile = pidFile;
    }

    /**
     * Starts the server and waits until it is ready. Settings go through the environment, because everybody on the
     * machine can read a command line.
     *
     * @param home the folder of the project
     * @param work a folder for the server's own files and its log; emptied at each start
     * @param war the application, an archive or a folder
     */
    public static ApplicationServer start(
            Path home, Path work, Path war, int port, Map<String, String> settings, List<String> javaOptions) {
        var mark = mark(work);
        var pidFile = pidFile(work);
        Processes.ofPidFile(pidFile, mark).ifPresent(orphan -> Processes.stop(orphan, 20));
        if (!Processes.isFree(port)) {
            throw new IllegalStateException("Port " + port + " is taken by another program. Choose another one.");
        }
        try {
            MariaDbFiles.delete(work);
            Files.createDirectories(work.resolve("tmp"));
            var log = work.resolve("server.log");
            var builder = new ProcessBuilder(Processes.ownGroup(command(home, work, war, port, mark, javaOptions)));
            settings.forEach((name, value) -> builder.environment().put(environmentName(name), value));
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Files.writeString(pidFile, Long.toString(process.pid()));
            var server = new ApplicationServer(process, URI.create("http://127.0.0.1:" + port + "/"), log, pidFile);
            var hook = Processes.endWithUs(process);
            server.awaitReady();
            Processes.takeBack(hook);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("The application did not start: " + e.getMessage(), e);
        }
    }

    /** Whether a server of this work folder still runs although its starter is gone; the next start ends it. */
    static boolean isOrphaned(Path work) {
        return Processes.ofPidFile(pidFile(work), mark(work)).isPresent();
    }

    /** Waits until the server ends, for whatever reason. */
    void awaitEnd() {
        process.onExit().join();
    }

    private static String mark(Path work) {
        return "-Dkith.work=" + work.toAbsolutePath();
    }

    private static Path pidFile(Path work) {
        return work.resolveSibling(work.getFileName() + ".pid");
    }

    /** Where the application answers, with a slash at the end. */
    public URI address() {
        return address;
    }

    public Path log() {
        return log;
    }

    /** Its process, for tests that look at its ports or kill it. */
    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle(), 30);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            System.getLogger(getClass().getName()).log(System.Logger.Level.DEBUG, "pid file", e);
        }
    }

    /** MicroProfile Config's form of a name in the environment. */
    static String environmentName(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> command(
            Path home, Path work, Path war, int port, String mark, List<String> javaOptions) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mark,
                "-Djava.io.tmpdir=" + work.resolve("tmp").toAbsolutePath(),
                "-Duser.timezone=UTC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx640m"));
        command.addAll(javaOptions);
        command.addAll(List.of(
                "-jar", home.resolve("config/target/server/payara-micro.jar").toString(),
                "--nohazelcast", "--disablephonehome",
                "--rootdir", work.resolve("payara").toAbsolutePath().toString(),
                "--prebootcommandfile", home.resolve("config/server/preboot").toString(),
                "--port", Integer.toString(port),
                "--deploy", war.toAbsolutePath().toString()));
        return command;
    }

    private void awaitReady() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            var text = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (text.contains(SERVER_IS_UP) && end.isAfter(Instant.now().plus(AFTER_THE_SERVER))) {
                end = Instant.now().plus(AFTER_THE_SERVER);
            }
            if (!process.isAlive()
                    || Instant.now().isAfter(end)
                    || FAILURES.stream().anyMatch(text::contains)) {
                close();
                throw new IOException("see " + log + "\n" + essence(text));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                close();
                throw new IOException("interrupted", e);
            }
        }
    }

    private boolean isReady() {
        try {
            var connection =
                    (HttpURLConnection) address.resolve("health/ready").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The lines of a log that tell why, as far as one can know. */
    private static String essence(String text) {
        var lines = text.lines()
                .filter(line -> line.contains("SEVERE") || line.contains("Caused by") || line.contains("Exception"))
                .limit(25)
                .toList();
        return String.join("\n", lines.isEmpty() ? text.lines().limit(25).toList() : lines);
    }
}
