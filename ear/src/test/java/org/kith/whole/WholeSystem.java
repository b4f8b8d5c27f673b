package org.kith.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.run.ApplicationServer;
import org.kith.run.Browser;
import org.kith.run.DatabaseServer;
import org.kith.run.city.DemoCity;
import org.kith.run.city.SignIn;

/**
 * The application as it is shipped, on Payara Micro and a real database with the demo city, started once for all tests
 * from outside. With -Dkith.address=http://127.0.0.1:8080/ they use a server that runs already, a demo for example.
 */
public final class WholeSystem {
    private static final AtomicInteger VISITORS =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 250));

    private static WholeSystem shared;
    /** Why it did not start. It would not the next time either, and every test would wait for that. */
    private static RuntimeException broken;

    private final URI address;
    private final ApplicationServer server;

    private WholeSystem(URI address, ApplicationServer server) {
        this.address = address;
        this.server = server;
    }

    /** The running system; the first caller waits for its start. */
    public static synchronized WholeSystem started() {
        if (shared == null) {
            if (broken != null) {
                throw new IllegalStateException("The application did not start before", broken);
            }
            var given = System.getProperty("kith.address", "");
            try {
                shared = given.isBlank() ? start() : new WholeSystem(URI.create(given), null);
            } catch (RuntimeException e) {
                broken = e;
                throw e;
            }
        }
        return shared;
    }

    /** With a slash at the end. */
    public URI address() {
        return address;
    }

    public Path log() {
        return server.log();
    }

    long pid() {
        return server.pid();
    }

    /** The database behind it; connect as the owner to look behind the walls. */
    public DatabaseServer database() {
        return DatabaseServer.forTests();
    }

    /** A client with cookies of its own, for tests without a browser. */
    public Browser browser() {
        return new Browser(address);
    }

    /** A demo account of this role, named as in {@code org.kith.access.Role}; the first one of the city's list. */
    public static SignIn account(String role) {
        return DemoCity.signIns().stream()
                .filter(account -> roleOf(account).equals(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demo city has no sign-in for " + role));
    }

    /** The role of a demo account, named as in {@code org.kith.access.Role}. */
    static String roleOf(SignIn account) {
        return account.role().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /**
     * An address that nobody in this run had before. Sent as X-Forwarded-For, as a proxy on this machine would: how often
     * one address may try is limited, and every visitor of a test comes from a home of their own.
     */
    static String ownAddress() {
        var number = VISITORS.incrementAndGet();
        return "198.51." + number / 250 % 250 + "." + (number % 250 + 1);
    }

    static synchronized void stop() {
        if (shared != null && shared.server != null) {
            shared.server.close();
            shared = null;
        }
    }

    /** The settings of an application under test. */
    static Map<String, String> testSettings(DatabaseServer database) {
        var settings = new LinkedHashMap<>(database.settings());
        settings.replaceAll((name, value) -> name.endsWith(".url") && !name.contains(".owner.")
                ? value + "&queryInterceptors=org.kith.kernel.QueryCount"
                : value);
        settings.put("kith.mode", "test");
        settings.put("kith.https", "false");
        settings.put("kith.second-factor", "offered");
        return settings;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static Path home() {
        return Path.of(System.getProperty("kith.home")).toAbsolutePath();
    }

    static Path work() {
        return Path.of(System.getProperty("kith.work")).toAbsolutePath();
    }

    private static WholeSystem start() {
        var database = DatabaseServer.forTests();
        var port = freePort();
        var settings = testSettings(database);
        settings.put("kith.public-address", "http://127.0.0.1:" + port + "/");
        var server = ApplicationServer.start(
                home(), work().resolve("app"), home().resolve("web/target/ROOT.war"), port, settings, List.of());
        DemoCity.loadOnce(database.settings());
        return new WholeSystem(server.address(), server);
    }
}
