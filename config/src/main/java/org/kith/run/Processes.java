package org.kith.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starting and stopping the servers that belong to us, and only those. */
final class Processes {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Processes() {}

    /** A command in a process group of its own, so that Ctrl-C reaches this program alone, which then stops it. */
    static List<String> ownGroup(List<String> command) {
        var all = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            all.add(SETSID.toString());
        }
        all.addAll(command);
        return all;
    }

    /** Asks the process to end, waits, and ends it hard when it does not. */
    static void stop(ProcessHandle process, int patienceInSeconds) {
        process.destroy();
        try {
            process.onExit().get(patienceInSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            process.onExit()
                    .orTimeout(5, TimeUnit.SECONDS)
                    .exceptionally(x -> process)
                    .join();
        }
    }

    /** Ends the process if this program is ended before the returned hook is taken back. */
    static Thread endWithUs(Process process) {
        var hook = new Thread(process::destroy, "starting-" + process.pid());
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    /** From now on somebody else stops that process. */
    static void takeBack(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            hook.interrupt(); // the program is ending already: the hook does its work
        }
    }

    /** The living process of a pid file, if its command line carries this mark: a pid may have been given away since. */
    static Optional<ProcessHandle> ofPidFile(Path pidFile, String mark) {
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readString(pidFile).trim());
            return ProcessHandle.of(pid).filter(p -> commandLine(p).contains(mark));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }

    /** A port on loopback that nobody listens on now. */
    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port on loopback", e);
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
