package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.run.city.DemoCity;

/**
 * Every role walks through everything that its menu and the links of its pages lead to, one page of each kind. Each page
 * must be whole, quick, accessible, usable on the narrowest phone and silent in the console of the browser.
 */
class EveryPageJourney extends Journey {
    private static final Set<String> MET = new TreeSet<>();
    private static final Set<String> ROLES_WALKED = new TreeSet<>();

    /** One sign-in for each role of the demo city. */
    static Stream<String> roles() {
        return DemoCity.signIns().stream().map(WholeSystem::roleOf).distinct();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void every_page_of_a_role_is_in_order(String role) {
        var page = signedIn(role, DESKTOP);
        var menu = addresses(page, "nav.menu a[href]");
        assertFalse(menu.isEmpty(), "The menu of " + role + " is empty");
        var start = new ArrayList<>(List.of(page.url()));
        start.addAll(menu);
        var walk = walk(page, start);
        ROLES_WALKED.add(role);
        assertTrue(walk.faults().isEmpty(), walk::report);
    }

    @Test
    void every_page_that_needs_no_sign_in_is_in_order() {
        var page = visitor(DESKTOP);
        var walk = walk(
                page,
                List.of(
                        at("sign-in"),
                        at("refer"),
                        at("accessibility"),
                        at("privacy"),
                        at("questions?k=none"),
                        at("answer"),
                        at("")));
        assertTrue(walk.faults().isEmpty(), walk::report);
    }

    /** The walks together meet every page there is, but for those of which {@code pages-not-walked.csv} says why. */
    @AfterAll
    static void no_page_is_left_out() throws IOException {
        if (ROLES_WALKED.size() < roles().count()) {
            return; // only some of the walks were asked for
        }
        var left = pagesOnDisk();
        left.removeAll(MET);
        left.removeAll(excused());
        assertEquals(Set.of(), left, "met by nobody and not excused");
    }

    private static Set<String> pagesOnDisk() throws IOException {
        var root = WholeSystem.home().resolve("web/src/main/webapp");
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file.substring(0, file.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> excused() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EveryPageJourney.class.getResourceAsStream("pages-not-walked.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith("/"))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static PageWalk walk(Page page, List<String> start) {
        var walk = new PageWalk(page);
        walk.from(start);
        MET.addAll(walk.met());
        return walk;
    }

    private String at(String path) {
        return kith.address().resolve(path).toString();
    }

    static List<String> addresses(Page page, String links) {
        return page.locator(links).evaluateAll("all => all.map(a => a.href)") instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of();
    }
}
