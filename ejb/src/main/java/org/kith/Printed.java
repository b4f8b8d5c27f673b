package org.kith;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The result of a command as one JSON object on one line, its names in the order they were put. */
final class Printed {
    private Printed() {}

    static void json(Map<String, ?> result, PrintStream out) {
        out.println(object(result));
    }

    private static JsonObject object(Map<?, ?> map) {
        var builder = Json.createObjectBuilder();
        map.forEach((name, value) -> builder.add(String.valueOf(name), value(value)));
        return builder.build();
    }

    private static JsonValue value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) return object(map);
        if (value instanceof Boolean flag) return flag ? JsonValue.TRUE : JsonValue.FALSE;
        if (value instanceof BigDecimal decimal) return Json.createValue(decimal);
        if (value instanceof Integer || value instanceof Long) return Json.createValue(((Number) value).longValue());
        if (value instanceof Double number) {
            return Double.isFinite(number) ? Json.createValue(BigDecimal.valueOf(number)) : JsonValue.NULL;
        }
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
