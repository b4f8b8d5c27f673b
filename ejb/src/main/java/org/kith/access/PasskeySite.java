package org.kith.access;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a passkey is good: a phone signs for one address only. Browsers make passkeys for names reached by https; on one's own
 * machine for {@code localhost} too, but for no number of it.
 *
 * @param origin scheme, name and port as a browser writes them
 * @param name the name for which a key is kept, the relying party id of WebAuthn
 */
public record PasskeySite(String origin, String name) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Empty for an address at which browsers keep no passkeys. */
    static Optional<PasskeySite> of(String publicAddress) {
        URI address;
        try {
            address = URI.create(publicAddress.strip());
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
        if (address.getHost() == null || address.getScheme() == null) {
            return Optional.empty();
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" ->
                isNumber(host) ? Optional.empty() : Optional.of(at("https://", host, address.getPort(), 443));
            case "http" ->
                OWN_MACHINE.contains(host)
                        ? Optional.of(at("http://", "localhost", address.getPort(), 80))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static PasskeySite at(String scheme, String host, int port, int usual) {
        return new PasskeySite(scheme + host + (port == -1 || port == usual ? "" : ":" + port), host);
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }
}
