package org.kith.boundary;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that came back, as text, down to the last field. */
final class Told {
    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Told() {}

    static String by(Object result) {
        var told = new Told();
        told.tell(result);
        return told.text.toString();
    }

    private void tell(Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Collection<?> many) {
            many.forEach(this::tell);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                tell(key);
                tell(one);
            });
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::tell);
        } else if (value.getClass().getName().startsWith("org.kith.")
                && !value.getClass().isEnum()) {
            if (seen.add(value)) {
                fields(value);
            }
        } else {
            text.append(value).append('\n');
        }
    }

    private void fields(Object value) {
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    try {
                        field.setAccessible(true);
                        tell(field.get(value));
                    } catch (ReflectiveOperationException closed) {
                        text.append(closed.getMessage());
                    }
                }
            }
        }
    }
}
