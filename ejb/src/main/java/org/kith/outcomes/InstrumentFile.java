package org.kith.outcomes;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.outcomes.Instrument.Band;
import org.kith.outcomes.Instrument.Item;
import org.kith.outcomes.Instrument.Option;
import org.kith.outcomes.Instrument.Scale;

/** Reads a definition file and refuses one that could not be scored. */
final class InstrumentFile {
    private static final String NONE = "This is not an instrument definition: ";

    private final JsonObject file;
    private final Direction direction;

    private InstrumentFile(JsonObject file) {
        this.file = file;
        this.direction = constant(Direction.class, word(file, "direction"));
    }

    static Instrument read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return checked(new InstrumentFile(reader.readObject()).instrument());
        } catch (JsonParsingException e) {
            throw new IllegalArgumentException(
                    NONE + "line " + Math.max(1, e.getLocation().getLineNumber()) + " is not JSON.", e);
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException(NONE + "a part of it is missing or of another kind.", e);
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(NONE + "a number in it cannot be read.", e);
        }
    }

    /**
     * The same definition as another version, with the wording that a licence allows.
     *
     * @param wording by item id
     */
    static String licensed(String json, int version, String reference, Map<String, String> wording) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var before = reader.readObject();
            var items = Json.createArrayBuilder();
            objects(before, "items")
                    .forEach(item -> items.add(
                            Json.createObjectBuilder(item).add("wording", wording.get(item.getString("id")))));
            return Json.createObjectBuilder(before)
                    .add("version", version)
                    .add("licenceReference", reference)
                    .add("items", items)
                    .build()
                    .toString();
        }
    }

    private Instrument instrument() {
        List<Item> items = objects(file, "items").stream()
                .map(o -> new Item(word(o, "id"), text(o, "wording"), o.getBoolean("optionsReversed", false)))
                .toList();
        List<String> ids = items.stream().map(Item::id).toList();
        return new Instrument(
                word(file, "code"),
                required(file, "version").intValueExact(),
                word(file, "title"),
                text(file, "introduction"),
                word(file, "algorithm"),
                direction,
                constant(WordingStatus.class, word(file, "wordingStatus")),
                word(file, "licence"),
                text(file, "licenceReference"),
                word(file, "citation"),
                text(file, "note"),
                items,
                file.containsKey("presented") ? strings(file.getJsonArray("presented")) : ids,
                objects(file, "options").stream().map(InstrumentFile::option).toList(),
                objects(file, "scales").stream().map(o -> scale(o, ids)).toList(),
                text(file, "mainScale"),
                table());
    }

    private static Option option(JsonObject o) {
        return new Option(word(o, "code"), text(o, "label"), required(o, "value"));
    }

    private Scale scale(JsonObject o, List<String> allItems) {
        Map<String, Set<String>> counted = new LinkedHashMap<>();
        if (o.containsKey("counted")) {
            o.getJsonObject("counted")
                    .forEach((item, codes) -> counted.put(item, Set.copyOf(strings(codes.asJsonArray()))));
        }
        return new Scale(
                word(o, "id"),
                text(o, "title"),
                o.containsKey("items") ? strings(o.getJsonArray("items")) : allItems,
                counted,
                o.getInt("missingAllowed", 0),
                required(o, "min"),
                required(o, "max"),
                o.containsKey("direction") ? constant(Direction.class, word(o, "direction")) : direction,
                objects(o, "bands").stream()
                        .map(b -> new Band(word(b, "label"), number(b, "upTo"), number(b, "below")))
                        .toList(),
                number(o, "standardError"),
                text(o, "standardErrorSource"));
    }

    private Map<BigDecimal, BigDecimal> table() {
        Map<BigDecimal, BigDecimal> table = new TreeMap<>();
        if (file.containsKey("table")) {
            file.getJsonObject("table")
                    .forEach((raw, metric) ->
                            table.put(new BigDecimal(raw), new BigDecimal(((JsonString) metric).getString())));
        }
        return table;
    }

    private static Instrument checked(Instrument instrument) {
        String name = "The definition " + instrument.code() + " version " + instrument.version();
        var ids = new HashSet<>(instrument.items().stream().map(Item::id).toList());
        require(ids.size() == instrument.items().size() && !ids.isEmpty(), name + " names a question twice or none.");
        require(ids.equals(new HashSet<>(instrument.presented())), name + " does not present each question once.");
        require(instrument.presented().size() == ids.size(), name + " does not present each question once.");
        var codes =
                new HashSet<>(instrument.options().stream().map(Option::code).toList());
        require(
                codes.size() == instrument.options().size() && !codes.isEmpty(),
                name + " names an option twice or none.");
        require(!instrument.scales().isEmpty(), name + " has no scale.");
        DefinitionLimits.check(instrument, name);
        for (Scale scale : instrument.scales()) {
            require(ids.containsAll(scale.items()), name + " has a scale of unknown questions: " + scale.id() + ".");
            require(ids.containsAll(scale.counted().keySet()), name + " counts unknown questions: " + scale.id() + ".");
        }
        if (instrument.mainScale() != null) instrument.scale(instrument.mainScale());
        require(
                instrument.wordingStatus() == WordingStatus.LICENCE_REQUIRED || instrument.hasWording(),
                name + " lacks the wording of a question.");
        Algorithm.called(instrument.algorithm()).check(instrument);
        return instrument;
    }

    static void require(boolean holds, String sentence) {
        if (!holds) throw new IllegalArgumentException(sentence);
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String name) {
        return EnumSet.allOf(kind).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("“" + name + "” is none of " + EnumSet.allOf(kind) + "."));
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        JsonArray array = parent.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static String word(JsonObject o, String name) {
        String word = o.get(name) instanceof JsonString value ? value.getString() : null;
        if (word == null) throw new IllegalArgumentException(NONE + "the text “" + name + "” is missing.");
        return word;
    }

    private static @Nullable String text(JsonObject o, String name) {
        return o.containsKey(name) && !o.isNull(name) ? word(o, name) : null;
    }

    private static BigDecimal required(JsonObject o, String name) {
        BigDecimal value = number(o, name);
        if (value == null) throw new IllegalArgumentException(NONE + "the number “" + name + "” is missing.");
        return value;
    }

    private static @Nullable BigDecimal number(JsonObject o, String name) {
        JsonValue value = o.get(name);
        return value instanceof JsonNumber n ? n.bigDecimalValue() : null;
    }
}
