package org.kith.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;

/**
 * The JSON object that a program sent: small, of known fields only, each of its type. Whatever is not so is refused with
 * the name of the field.
 */
final class Body {
    private static final int MOST_BYTES = 16 * 1024;
    private final JsonObject fields;

    private Body(JsonObject fields) {
        this.fields = fields;
    }

    static Body read(InputStream sent, String... known) throws IOException {
        var bytes = sent.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(413, "api.too.big");
        }
        return new Body(parsed(bytes)).only(Set.copyOf(Arrays.asList(known)));
    }

    /** As {@link #read}; nothing at all is an object without fields. */
    static Body readIfAny(InputStream sent, String... known) throws IOException {
        var pushed = new PushbackInputStream(sent);
        int first = pushed.read();
        if (first < 0) {
            return new Body(JsonValue.EMPTY_JSON_OBJECT);
        }
        pushed.unread(first);
        return read(pushed, known);
    }

    private static JsonObject parsed(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Made.read(text.toString());
        } catch (CharacterCodingException | RuntimeException malformed) {
            // A plain RuntimeException is how the parser says that something is nested too deep.
            throw new Unreadable(400, "api.malformed");
        }
    }

    private Body only(Set<String> known) {
        for (var name : fields.keySet()) {
            if (!known.contains(name)) {
                throw new Unreadable(400, "api.unknown.field", name);
            }
        }
        return this;
    }

    private @Nullable String text(String name) {
        var value = fields.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value.getValueType() != JsonValue.ValueType.STRING) {
            throw new Unreadable(400, "api.wrong.type", name);
        }
        return fields.getString(name);
    }

    UUID id(String name) {
        var id = Ids.parse(text(name));
        if (id == null) {
            throw new Unreadable(400, "api.wrong.type", name);
        }
        return id;
    }

    /** A text of a few lines; null when there is none, or nothing but blanks. */
    @Nullable
    String words(String name, int most) {
        var said = text(name);
        if (said != null && said.length() > most) {
            throw new Unreadable(413, "api.too.long", name, most);
        }
        return said == null || said.isBlank() ? null : said.strip();
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        var said = text(name);
        if (said == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new Unreadable(400, "api.wrong.type", name));
    }

    @Nullable
    Integer number(String name) {
        var value = fields.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        try {
            return fields.getJsonNumber(name).intValueExact();
        } catch (ClassCastException | ArithmeticException notWhole) {
            throw new Unreadable(400, "api.wrong.type", name);
        }
    }
}
