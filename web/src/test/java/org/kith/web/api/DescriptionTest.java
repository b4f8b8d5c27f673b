package org.kith.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the API and the API say the same. The file is indented by one blank a level. */
class DescriptionTest {
    @Test
    void every_resource_is_described_and_nothing_else() throws IOException {
        assertEquals(served(), described());
    }

    @Test
    void every_reference_leads_somewhere_and_what_is_sent_takes_no_other_fields() throws IOException {
        var text = new DescriptionResource().description();
        var schemas = found("(?m)^   \"([A-Z]\\w+)\": \\{$", text);
        assertEquals(schemas, found("#/components/schemas/(\\w+)", text));
        for (var sent : found("\"requestBody\": \\{[^#]*#/components/schemas/(\\w+)", text)) {
            var schema = text.substring(text.indexOf("\n   \"" + sent + "\": {"));
            var own = schema.substring(0, schema.indexOf("\n   }"));
            assertTrue(own.contains("\"additionalProperties\": false"), sent);
        }
    }

    private static Set<String> described() throws IOException {
        var all = new TreeSet<String>();
        var path = "";
        for (var line : new DescriptionResource().description().split("\n")) {
            if (line.matches("  \"/.*\": \\{")) {
                path = line.strip().replaceAll("[\": {]*$", "").substring(1);
            } else if (line.matches("   \"(get|put|post|delete)\": \\{")) {
                all.add(line.replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return all;
    }

    private static Set<String> served() {
        var all = new TreeSet<String>();
        new ClassFileImporter()
                .importPackages("org.kith.web.api").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(type -> Stream.of(type.getDeclaredMethods())
                                .forEach(method ->
                                        verb(method).forEach(verb -> all.add(verb + " " + path(type, method)))));
        return all;
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(GET.class, PUT.class, POST.class, DELETE.class)
                .filter(method::isAnnotationPresent)
                .map(Class::getSimpleName);
    }

    private static String path(Class<?> type, Method method) {
        var rest = method.getAnnotation(Path.class);
        return "/" + type.getAnnotation(Path.class).value() + (rest == null ? "" : "/" + rest.value());
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
