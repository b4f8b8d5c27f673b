package org.kith.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kith.access.Role;
import org.kith.web.access.Pages;

/** The pages that ask for something in their address, read from the pages themselves: a new one is attacked by itself. */
final class PagesWithRecords {
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([a-zA-Z]+)\"");

    private PagesWithRecords() {}

    /** Path and name of a parameter, of all pages that a role may open. */
    record Asked(String path, String parameter, List<String> others) {
        String with(String value) {
            return path + "?" + parameter + "=" + value;
        }
    }

    static List<Asked> of(String role) throws IOException {
        var root = WholeSystem.home().resolve("web/src/main/webapp");
        var found = new TreeMap<String, List<String>>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(one -> one.toString().endsWith(".xhtml"))
                    .filter(one -> !one.toString().contains("WEB-INF"))
                    .toList()) {
                var names = new ArrayList<String>();
                var parameters = PARAMETER.matcher(Files.readString(file));
                while (parameters.find()) {
                    names.add(parameters.group(1));
                }
                found.put(root.relativize(file).toString().replace(".xhtml", ""), names);
            }
        }
        var asked = new ArrayList<Asked>();
        found.forEach((path, names) -> {
            var page = Pages.of("/" + path);
            if (page.isPresent() && !page.get().isPublic() && page.get().allows(Role.valueOf(role))) {
                names.forEach(name -> asked.add(new Asked(path, name, names)));
            }
        });
        return asked;
    }
}
