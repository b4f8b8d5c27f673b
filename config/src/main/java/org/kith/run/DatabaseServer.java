package org.kith.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A real database server with the accounts of the application. It either runs MariaDB on loopback with a data folder of
 * its own, or (tests only) uses an installed server named by KITH_TEST_DB_URL, KITH_TEST_DB_ROOT_USER and
 * KITH_TEST_DB_ROOT_PASSWORD. Passwords are made once and kept in the folder.
 */
public final class DatabaseServer implements AutoCloseable {
    private static final String OPTIONS = "?sslMode=DISABLED&connectionCollation=utf8mb4_unicode_520_ci"
            + "&rewriteBatchedStatements=true&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=50"
            + "&prepStmtCacheSqlLimit=8192&connectTimeout=2000&socketTimeout=10000&allowLoadLocalInfile=false"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static @Nullable DatabaseServer shared;

    private final String server;
    private final String options;
    private final String rootUser;
    private final String rootPassword;
    private final Accounts accounts;
    private @Nullable Process process;
    private @Nullable FileChannel lock;
    private @Nullable Path temporary;

    private DatabaseServer(String server, String options, String rootUser, String rootPassword, Accounts accounts) {
        this.server = server;
        this.options = options;
        this.rootUser = rootUser;
        this.rootPassword = rootPassword;
        this.accounts = accounts;
    }

    /** Starts the server of this folder, making it on first use; port 0 takes a free one. The folder is kept. */
    public static DatabaseServer start(Path folder, int port) {
        try {
            var home = Files.createDirectories(folder.toAbsolutePath());
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            var chosen = port == 0 ? Processes.freePort() : port;
            if (!Processes.isFree(chosen)) {
                throw new IllegalStateException("Port " + chosen + " is taken: the database cannot listen there.");
            }
            var secrets = new Secrets(home.resolve("secrets.properties"));
            var database = new DatabaseServer(
                    "jdbc:mysql://127.0.0.1:" + chosen + "/",
                    OPTIONS,
                    "root",
                    secrets.of("root"),
                    new Accounts(secrets));
            database.launch(home, chosen);
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The database did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Throws away what is stored in this folder; refused while a server runs on it. */
    public static void discard(Path folder) {
        var home = folder.toAbsolutePath();
        if (!Files.exists(home.resolve("lock"))) {
            return; // never a folder of ours
        }
        try (var held = lockOf(home)) {
            Processes.ofPidFile(
                            home.resolve("mariadbd.pid"), home.resolve("data").toString())
                    .ifPresent(orphan -> Processes.stop(orphan, 30));
            MariaDbFiles.delete(home.resolve("data"));
            Files.deleteIfExists(home.resolve("secrets.properties"));
        } catch (IOException e) {
            throw new IllegalStateException("The kept data could not be thrown away: " + e.getMessage(), e);
        }
    }

    /** The server of this test run, with empty schemas, started once per virtual machine and stopped at its end. */
    public static synchronized DatabaseServer forTests() {
        var running = shared;
        if (running == null) {
            running = Objects.requireNonNullElse(System.getenv("KITH_TEST_DB_URL"), "")
                            .isBlank()
                    ? temporary()
                    : installed();
            shared = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "database-stop"));
        }
        return running;
    }

    /** MicroProfile Config names and values: {@code kith.db.*} and {@code kith.context.key}. */
    public Map<String, String> settings() {
        return accounts.settings(server, options);
    }

    /** A connection as one of the accounts: owner, app, auth, audit, agg or board. */
    public Connection connectAs(String account) throws SQLException {
        var settings = settings();
        var prefix = "kith.db." + account;
        return DriverManager.getConnection(
                settings.get(prefix + ".url"), settings.get(prefix + ".user"), settings.get(prefix + ".password"));
    }

    /** A connection with all rights, for tests and repairs only. */
    public Connection connectAsRoot() throws SQLException {
        return DriverManager.getConnection(server + options, rootUser, rootPassword);
    }

    /** Throws away everything stored and starts again with empty schemas. */
    public void emptySchemas() throws SQLException {
        try (var root = connectAsRoot()) {
            Accounts.dropSchemas(root);
            accounts.make(root, process == null ? "%" : "127.0.0.1");
        }
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            Processes.stop(process.toHandle(), 60);
            process = null;
        }
        try {
            if (lock != null) {
                lock.close();
                lock = null;
            }
            if (temporary != null) {
                MariaDbFiles.delete(temporary);
                temporary = null;
            }
        } catch (IOException e) {
            System.getLogger(getClass().getName()).log(System.Logger.Level.WARNING, "After the database's end", e);
        }
    }

    private static DatabaseServer temporary() {
        try {
            var folder = Files.createTempDirectory("kith-db");
            try {
                var database = start(folder, 0);
                database.temporary = folder;
                return database;
            } catch (IllegalStateException e) {
                MariaDbFiles.delete(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseServer installed() {
        try {
            var url = Objects.requireNonNull(System.getenv("KITH_TEST_DB_URL"));
            var database = new DatabaseServer(
                    url.endsWith("/") ? url : url + "/",
                    OPTIONS + "&allowPublicKeyRetrieval=true", // MySQL 8 hands out its key to hide the password
                    Objects.requireNonNullElse(System.getenv("KITH_TEST_DB_ROOT_USER"), "root"),
                    Objects.requireNonNullElse(System.getenv("KITH_TEST_DB_ROOT_PASSWORD"), ""),
                    new Accounts(
                            new Secrets(Files.createTempDirectory("kith-db").resolve("secrets.properties"))));
            database.emptySchemas();
            return database;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The database server of KITH_TEST_DB_URL did not answer", e);
        }
    }

    private void launch(Path home, int port) throws IOException, InterruptedException, SQLException {
        lock = lockOf(home);
        var pidFile = home.resolve("mariadbd.pid");
        var data = home.resolve("data");
        // We hold the lock, so a server that still runs here lost its starter: it is ours to end.
        Processes.ofPidFile(pidFile, data.toString()).ifPresent(orphan -> Processes.stop(orphan, 30));
        var files = MariaDbFiles.unpacked();
        if (!Files.exists(data.resolve("mysql"))) {
            MariaDbFiles.delete(data);
            var fresh = home.resolve("data.new");
            MariaDbFiles.delete(fresh);
            files.install(Files.createDirectories(fresh));
            Files.move(fresh, data);
        }
        var settings = home.resolve("my.cnf");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("db/my.cnf"), "my.cnf")) {
            Files.write(settings, in.readAllBytes());
        }
        var init = writeInit(home);
        var command = files.serverCommand(settings, data, port);
        command.add("--pid-file=" + pidFile);
        command.add("--socket=mariadbd.sock"); // inside the data folder: the path of a socket must be short
        command.add("--init-file=" + init);
        var log = home.resolve("mariadbd.log");
        var child = new ProcessBuilder(Processes.ownGroup(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process = child;
        var hook = Processes.endWithUs(child);
        try (var root = firstConnection(log)) {
            Files.delete(init);
            accounts.make(root, "127.0.0.1");
            Processes.takeBack(hook);
        } catch (SQLException | IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static FileChannel lockOf(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this same virtual machine: told below like any other holder
        }
        channel.close();
        throw new IllegalStateException("The data folder " + home + " is in use by a Kith that still runs.");
    }

    /** The server reads this once before it listens: there is no moment at which root has no password. */
    private Path writeInit(Path home) throws IOException {
        var init = home.resolve("init.sql");
        Files.deleteIfExists(init);
        Files.createFile(init, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(init, """
            CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';
            GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
            ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
            ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
            """.formatted(rootPassword));
    }

    private Connection firstConnection(Path log) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return connectAsRoot();
            } catch (SQLException e) {
                var alive = process != null && process.isAlive();
                if (!alive || Instant.now().isAfter(end)) {
                    throw new IOException("MariaDB did not answer; its last words:\n" + lastLines(log), e);
                }
                Thread.sleep(50);
            }
        }
    }

    private static String lastLines(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
