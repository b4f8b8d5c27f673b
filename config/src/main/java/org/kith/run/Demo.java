package org.kith.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.run.city.DemoCity;
import org.kith.run.city.SignIn;

/** The command config/bin/demo: the whole product on this machine, with the demo city in it. */
public final class Demo {
    private static final String USAGE = """
        Usage: config/bin/demo [--port N] [--data DIR] [--fresh] [--check]
          --port N    where the browser finds it (8080)
          --data DIR  where the data is kept (your cache folder)
          --fresh     throw the kept data away first
          --check     start, sign in as every role, open its first page, stop
        """;

    private final Options options;
    private final PrintStream out;
    private @Nullable DatabaseServer database;
    private @Nullable ApplicationServer application;
    private boolean stopped;

    /** What was asked for on the command line. */
    record Options(int port, Path data, boolean fresh, boolean check) {
        static Options of(List<String> arguments) {
            var port = -1;
            var data = Caches.folder();
            var fresh = false;
            var check = false;
            for (var rest = arguments.iterator(); rest.hasNext(); ) {
                switch (rest.next()) {
                    case "--port" -> port = port(rest.hasNext() ? rest.next() : "");
                    case "--data" -> {
                        if (!rest.hasNext()) {
                            throw new IllegalArgumentException("--data needs a folder.");
                        }
                        data = Path.of(rest.next()).toAbsolutePath();
                    }
                    case "--fresh" -> fresh = true;
                    case "--check" -> check = true;
                    default -> throw new IllegalArgumentException(USAGE);
                }
            }
            return new Options(port < 0 ? (check ? Processes.freePort() : 8080) : port, data, fresh, check);
        }

        private static int port(String text) {
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
                throw new IllegalArgumentException("--port needs a number from 1 to 65535.");
            }
            return Integer.parseInt(text);
        }
    }

    private Demo(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        if (List.of(arguments).contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        try {
            var demo = new Demo(Options.of(List.of(arguments)), System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "demo-stop"));
            System.exit(demo.run() ? 0 : 1);
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private boolean run() {
        var home =
                Path.of(System.getProperty("kith.home", ".")).toAbsolutePath().normalize();
        var port = options.port();
        if (!Processes.isFree(port)
                && !ApplicationServer.isOrphaned(options.data().resolve("app"))) {
            throw new IllegalStateException("Port " + port + " is taken by another program. Choose another one: "
                    + "config/bin/demo --port " + (port == 65535 ? 8081 : port + 1));
        }
        if (options.fresh()) {
            DatabaseServer.discard(options.data().resolve("db"));
        }
        out.println("Starting the database ...");
        var database = started(DatabaseServer.start(options.data().resolve("db"), 0));
        out.println("Starting the application (about 20 seconds) ...");
        var war = home.resolve(System.getProperty("kith.war", "web/target/ROOT.war"));
        var server = started(ApplicationServer.start(
                home, options.data().resolve("app"), war, port, settings(database, port), List.of()));
        out.println("Loading the demo city ...");
        DemoCity.loadOnce(database.settings());
        if (options.check()) {
            return check(server);
        }
        out.println("\nKith is ready: " + server.address());
        // Browsers keep passkeys for names, not for numbers.
        out.println("At http://localhost:" + port + "/ a known phone's or computer's own lock opens it too.\n");
        table(DemoCity.signIns());
        out.println("\nCtrl-C stops it. The data stays in " + options.data());
        server.awaitEnd();
        if (!isStopped()) {
            out.println("The application ended by itself; see " + server.log());
        }
        return false;
    }

    /** Settings of a demo: everything as in production, but http on this machine and no second factor demanded. */
    static Map<String, String> settings(DatabaseServer database, int port) {
        var settings = new LinkedHashMap<>(database.settings());
        settings.put("kith.mode", "demo");
        settings.put("kith.https", "false");
        settings.put("kith.second-factor", "offered");
        settings.put("kith.help-phone", "01632 960 123");
        settings.put("kith.public-address", "http://127.0.0.1:" + port + "/");
        return settings;
    }

    private boolean check(ApplicationServer server) {
        try {
            return DemoCheck.passes(server.address(), out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void table(List<SignIn> accounts) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Role", "Sign in as", "Password", "Partner"));
        accounts.forEach(a -> rows.add(List.of(a.role(), a.username(), a.password(), a.partner())));
        var widths = IntStream.range(0, 4)
                .map(i ->
                        rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toArray();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append("  ")
                        .append(row.get(i))
                        .append(" ".repeat(widths[i] - row.get(i).length()));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private DatabaseServer started(DatabaseServer server) {
        synchronized (this) {
            database = server;
        }
        return server;
    }

    private ApplicationServer started(ApplicationServer server) {
        synchronized (this) {
            application = server;
        }
        return server;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized void stop() {
        stopped = true;
        if (application != null) {
            out.println("\nStopping ...");
            application.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
