package org.kith.whole;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A Payara Server with a domain of its own on free ports of loopback; ended by its process id. */
final class PayaraServer implements AutoCloseable {
    private final Path program = Path.of(System.getProperty("kith.payara"), "bin", "asadmin");
    private final Path domains;
    private final int base = freeBase();
    private final Map<String, String> settings;

    private PayaraServer(Path domains, Map<String, String> settings) {
        this.domains = domains;
        this.settings = settings;
    }

    static PayaraServer started(Map<String, String> settings) throws Exception {
        var server = new PayaraServer(Files.createTempDirectory(WholeSystem.work(), "domains"), settings);
        try {
            server.asadmin(
                    "create-domain",
                    "--nopassword=true",
                    "--portbase=" + server.base,
                    "--domaindir=" + server.domains,
                    "kith");
            server.keepToLoopback();
            server.asadmin("start-domain", "--domaindir=" + server.domains, "kith");
            return server;
        } catch (Exception e) {
            server.close();
            throw e;
        }
    }

    void deploy(Path archive) throws Exception {
        asadmin("--port=" + (base + 48), "deploy", "--name=kith", archive.toString());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + (base + 80) + "/");
    }

    @Override
    public void close() throws Exception {
        var pidFile = domains.resolve("kith/config/pid");
        if (Files.exists(pidFile)) {
            var server =
                    ProcessHandle.of(Long.parseLong(Files.readString(pidFile).trim()));
            if (server.isPresent()) {
                server.get().destroy();
                server.get().onExit().get(60, TimeUnit.SECONDS);
            }
        }
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", program.toString()));
        command.addAll(List.of(arguments));
        var log = File.createTempFile("asadmin", ".log", domains.toFile());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        settings.forEach((name, value) ->
                builder.environment().put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        var process = builder.start();
        if (!process.waitFor(240, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", arguments) + "\n" + Files.readString(log.toPath()));
        }
    }

    private void keepToLoopback() throws IOException {
        var file = domains.resolve("kith/config/domain.xml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                        .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                        .replace(
                                "<hazelcast-config-specific-configuration",
                                "<hazelcast-config-specific-configuration enabled=\"false\""));
    }

    /** The start of a hundred ports of which those that a domain takes are free. */
    private static int freeBase() {
        return IntStream.iterate(21_000 + (int) (ProcessHandle.current().pid() % 90) * 100, base -> base + 100)
                .filter(base -> IntStream.of(9, 37, 38, 39, 48, 49, 59, 66, 76, 80, 81, 86)
                        .allMatch(port -> WholeSystem.isFree(base + port)))
                .findFirst()
                .orElseThrow();
    }
}
