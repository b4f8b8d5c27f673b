package org.kith.people.notice;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside and the ways to them.
 *
 * @param address the lines of the postal address
 */
public record Addressee(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address) {
    private static final Pattern MOBILE = Pattern.compile("(07|\\+447|00447)\\d{9}");

    /** The lines that are there, one below the other; null when there is none. */
    public static @Nullable String lines(@Nullable String... lines) {
        var there =
                Stream.of(lines).filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
        return there.isEmpty() ? null : there;
    }

    /** E-mail first, then a letter, then a call; empty when there is no way. */
    Optional<Channel> channel() {
        if (isGiven(email)) {
            return Optional.of(Channel.EMAIL);
        }
        if (isGiven(address)) {
            return Optional.of(Channel.LETTER);
        }
        return isGiven(phone) ? Optional.of(Channel.TELEPHONE) : Optional.empty();
    }

    /** E-mail first, then a text message to a mobile telephone; empty when there is neither. */
    Optional<Channel> channelByItself() {
        if (isGiven(email)) {
            return Optional.of(Channel.EMAIL);
        }
        return phone != null && MOBILE.matcher(phone.replaceAll("[\\s()-]", "")).matches()
                ? Optional.of(Channel.TEXT)
                : Optional.empty();
    }

    String at(Channel channel) {
        var way = switch (channel) {
            case EMAIL -> email;
            case LETTER -> address;
            case TEXT, TELEPHONE -> phone;
        };
        return way == null ? "" : way;
    }

    private static boolean isGiven(@Nullable String way) {
        return way != null && !way.isBlank();
    }
}
