package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The application listens on one port of loopback and on nothing else: no administration, no cluster, no JMX. */
class PortsIT {
    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private final WholeSystem kith = WholeSystem.started();

    @Test
    void only_the_http_port_is_open_and_only_on_this_machine() throws IOException {
        assertEquals(Set.of("loopback:" + kith.address().getPort()), listening(kith.pid()));
    }

    private static Set<String> listening(long pid) throws IOException {
        var sockets = new HashSet<String>();
        try (var descriptors = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (var descriptor : descriptors) {
                var target = Files.readSymbolicLink(descriptor).toString();
                if (target.startsWith("socket:[")) {
                    sockets.add(target.substring(8, target.length() - 1));
                }
            }
        }
        var found = new TreeSet<String>();
        for (var table : new String[] {"tcp", "tcp6"}) {
            for (var line : Files.readAllLines(Path.of("/proc/net", table))) {
                var columns = line.trim().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTENING) && sockets.contains(columns[9])) {
                    var address = columns[1].split(":");
                    found.add((LOOPBACK.contains(address[0]) ? "loopback" : address[0]) + ":"
                            + Integer.parseInt(address[1], 16));
                }
            }
        }
        return found;
    }
}
