package org.kith.boundary;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Something to hand over for every type that a use case asks for; what is refused is refused in any case. */
final class Arguments {
    private static final int DEEPEST = 4;
    private final Random chance;
    private final Function<String, UUID> ids;
    private final Function<String, Object> words;

    /** @param ids an id for a parameter of this name; {@code words} what stands in a row for it, null for anything */
    Arguments(Random chance, Function<String, UUID> ids, Function<String, Object> words) {
        this.chance = chance;
        this.ids = ids;
        this.words = words;
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter.getName(), parameter.getParameterizedType(), 0))
                .toArray();
    }

    /** What was handed over, as text by its name; of a record, what it is made of. */
    static Map<String, String> told(Method method, Object[] values) {
        var all = new HashMap<String, String>();
        for (var i = 0; i < values.length; i++) {
            var type = method.getParameterTypes()[i];
            if (values[i] != null && type.isRecord()) {
                for (var part : type.getRecordComponents()) {
                    try {
                        part.getAccessor().setAccessible(true);
                        all.put(part.getName(), plainly(part.getAccessor().invoke(values[i])));
                    } catch (ReflectiveOperationException refused) {
                        throw new IllegalStateException(refused);
                    }
                }
            } else {
                all.put(method.getParameters()[i].getName(), plainly(values[i]));
            }
        }
        return all;
    }

    private static String plainly(Object value) {
        return value instanceof CharSequence
                        || value instanceof Number
                        || value instanceof Boolean
                        || value instanceof UUID
                        || value instanceof Enum
                        || value instanceof LocalDate
                ? value.toString()
                : "";
    }

    private Object value(String name, Type type, int depth) {
        if (type instanceof ParameterizedType many) {
            return many(name, many, depth);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            var all = plain.getEnumConstants();
            return all[chance.nextInt(all.length)];
        }
        if (plain.isRecord() && depth < DEEPEST) {
            return made(plain, depth);
        }
        var simple = simple(name, plain);
        return simple == null && depth < DEEPEST && plain.getName().startsWith("org.kith.")
                ? built(plain, depth)
                : simple;
    }

    private Object simple(String name, Class<?> plain) {
        if (plain == UUID.class) {
            return ids.apply(name);
        }
        var given = words.apply(name);
        if (plain.isInstance(given)) {
            return given;
        }
        if (plain == String.class) {
            return words(name);
        }
        if (plain == int.class || plain == Integer.class) {
            return number(name);
        }
        if (plain == long.class || plain == Long.class) {
            return 1L;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return chance.nextBoolean();
        }
        if (plain == LocalDate.class) {
            return LocalDate.now().plusDays(chance.nextInt(60) - 30);
        }
        if (plain == LocalTime.class) {
            return LocalTime.of(10, 0);
        }
        if (plain == YearMonth.class) {
            return YearMonth.now();
        }
        if (plain == Duration.class) {
            return Duration.ZERO;
        }
        return plain == double.class || plain == Double.class ? (Object) 1.0 : null;
    }

    private int number(String name) {
        return switch (name) {
            case "seen", "version" -> 1;
            case "first", "offset" -> 0;
            case "page" -> 1;
            case "most", "limit", "count" -> 500;
            case "band", "level" -> 1 + chance.nextInt(3);
            case "days" -> 3000;
            default -> 1 + chance.nextInt(40);
        };
    }

    private String words(String name) {
        return switch (name) {
            case "postcode" -> "AB10 1AA";
            case "outwardCode", "outwardCodes" -> "AB10";
            case "phone", "mobile" -> "01632 960999";
            case "email" -> "oracle@example.org";
            case "q", "words" -> chance.nextBoolean() ? "kq" : "words of the oracle";
            case "languages" -> "en";
            default -> "words that the oracle hands over, forty signs or more";
        };
    }

    private Object many(String name, ParameterizedType type, int depth) {
        var raw = (Class<?>) type.getRawType();
        var inner = type.getActualTypeArguments();
        if (Map.class.isAssignableFrom(raw)) {
            var map = new HashMap<Object, Object>();
            var key = value(name, inner[0], depth + 1);
            if (key != null) {
                map.put(key, value(name, inner[1], depth + 1));
            }
            return map;
        }
        if (Function.class.isAssignableFrom(raw)) {
            return (Function<Object, Object>) String::valueOf;
        }
        if (java.util.Optional.class.isAssignableFrom(raw)) {
            return java.util.Optional.ofNullable(value(name, inner[0], depth + 1));
        }
        var one = value(name, inner[0], depth + 1);
        if (Set.class.isAssignableFrom(raw)) {
            return one == null ? Set.of() : Set.of(one);
        }
        return one == null ? List.of() : List.of(one);
    }

    private Object made(Class<?> type, int depth) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType(), depth + 1))
                .toArray();
        try {
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            return null;
        }
    }

    private Object built(Class<?> type, int depth) {
        for (var maker : type.getDeclaredMethods()) {
            if (Modifier.isStatic(maker.getModifiers())
                    && Modifier.isPublic(maker.getModifiers())
                    && maker.getReturnType() == type) {
                try {
                    return maker.invoke(
                            null,
                            Arrays.stream(maker.getParameters())
                                    .map(one -> value(one.getName(), one.getParameterizedType(), depth + 1))
                                    .toArray());
                } catch (ReflectiveOperationException refused) {
                    continue;
                }
            }
        }
        return constructed(type, depth);
    }

    private Object constructed(Class<?> type, int depth) {
        for (Constructor<?> maker : type.getDeclaredConstructors()) {
            try {
                maker.setAccessible(true);
                return maker.newInstance(Arrays.stream(maker.getParameters())
                        .map(one -> value(one.getName(), one.getParameterizedType(), depth + 1))
                        .toArray());
            } catch (ReflectiveOperationException refused) {
                continue;
            }
        }
        return null;
    }
}
