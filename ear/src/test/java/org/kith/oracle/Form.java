package org.kith.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** A form of a page as a browser would send it: what stands in it, blanks filled in, and one of its buttons. */
final class Form {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea\\b([^>]*)>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final String WORDS = "Written by the oracle while it was trying what can be written here.";
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> standing = new LinkedHashMap<>();
    private final List<String> buttons = new ArrayList<>();
    private final Random chance;

    private Form(String action, Random chance) {
        this.action = action;
        this.chance = chance;
    }

    /** The forms of a page that are sent back to it; not those of the header, nor those that take a file. */
    static List<Form> of(String page, Random chance) {
        return of(page, chance, false);
    }

    /** The forms of a page that take a file. */
    static List<Form> withFile(String page, Random chance) {
        return of(page, chance, true);
    }

    private static List<Form> of(String page, Random chance, boolean file) {
        var all = new ArrayList<Form>();
        var found = FORM.matcher(page);
        while (found.find()) {
            var action = attribute(found.group(1), "action");
            if ("post".equals(attribute(found.group(1), "method"))
                    && attribute(found.group(1), "enctype").contains("multipart") == file
                    && !action.matches(".*/(acting|sign-out).*")) {
                var form = new Form(action, chance);
                form.read(found.group(2));
                if (!form.buttons.isEmpty()) {
                    all.add(form);
                }
            }
        }
        return all;
    }

    private void read(String inside) {
        each(INPUT, inside, this::input);
        var area = AREA.matcher(inside);
        while (area.find()) {
            var text = area.group(2).strip();
            fields.put(attribute(area.group(1), "name"), text.isEmpty() ? WORDS : text);
        }
        var select = SELECT.matcher(inside);
        while (select.find()) {
            var name = attribute(select.group(1), "name");
            fields.put(name, chosen(select.group(2)));
            standing.put(name, selected(select.group(2)));
        }
        each(BUTTON, inside, tag -> {
            if (!attribute(tag, "name").isEmpty() && !tag.contains("type=\"button\"")) {
                buttons.add(attribute(tag, "name"));
            }
        });
        fields.remove("");
        standing.remove("");
    }

    private static void each(Pattern pattern, String inside, java.util.function.Consumer<String> use) {
        var found = pattern.matcher(inside);
        while (found.find()) {
            use.accept(found.group(1));
        }
    }

    private void input(String tag) {
        var name = attribute(tag, "name");
        var value = attribute(tag, "value");
        switch (attribute(tag, "type")) {
            case "submit" -> buttons.add(name);
            case "radio" -> {
                if (tag.contains("checked") || chance.nextBoolean()) {
                    fields.put(name, value);
                } else {
                    fields.putIfAbsent(name, value);
                }
            }
            case "checkbox" -> {
                if (tag.contains("checked") || chance.nextBoolean()) {
                    fields.put(name, value);
                }
            }
            case "file", "button", "image" -> {}
            default -> fields.put(name, value.isEmpty() ? filled(name) : value);
        }
    }

    private String filled(String name) {
        var last = name.replaceAll(".*[:\\-]", "").toLowerCase(java.util.Locale.ROOT);
        return switch (last) {
            case "day" -> "3";
            case "month" -> "6";
            case "year" -> "1941";
            case "postcode" -> "AB10 1AA";
            case "phone", "mobile" -> "01632 960999";
            case "email" -> "oracle@example.org";
            case "minutes" -> "40";
            default -> last.startsWith("j_") ? "" : chance.nextInt(3) == 0 ? "" : "Oracle";
        };
    }

    private static String selected(String options) {
        var found = OPTION.matcher(options);
        while (found.find()) {
            if (found.group(1).contains("selected")) {
                return attribute(found.group(1), "value");
            }
        }
        return "";
    }

    private String chosen(String options) {
        var all = new ArrayList<String>();
        var found = OPTION.matcher(options);
        while (found.find()) {
            var value = attribute(found.group(1), "value");
            if (found.group(1).contains("selected") && !value.isEmpty()) {
                return value;
            }
            if (!value.isEmpty()) {
                all.add(value);
            }
        }
        return all.isEmpty() ? "" : all.get(chance.nextInt(all.size()));
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(" " + tag);
        return found.find()
                ? found.group(1).replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'")
                : "";
    }

    String action() {
        return action;
    }

    /** Everything that a browser would send when one of the buttons is pressed. */
    Map<String, String> pressed() {
        var sent = new LinkedHashMap<>(fields);
        var button = buttons.get(chance.nextInt(buttons.size()));
        sent.put(button, button);
        return sent;
    }

    /** What a browser would send with this button, also when the page does not offer it; choices as they stand there. */
    Map<String, String> pressed(String button) {
        var sent = new LinkedHashMap<>(fields);
        sent.putAll(standing);
        sent.put(button, button);
        return sent;
    }

    boolean offers(String button) {
        return buttons.contains(button);
    }
}
