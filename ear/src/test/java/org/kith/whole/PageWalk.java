package org.kith.whole;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks along the links of the pages, to one page of each kind, and writes down what is not in order there. */
final class PageWalk {
    /** A walk that never ends is a fault too. */
    private static final int MOST_PAGES = 160;
    /** What axe has looked at in this run: each page once in each shape, as it is slow, and most are the same for the next role. */
    private static final Set<String> LOOKED_AT = new HashSet<>();
    /** What there is to fill in, press and read in tables; how much of it there is makes no other page. */
    private static final String SHAPE = "() => [...new Set([...document.querySelectorAll('main form, main"
            + " input:not([type=hidden]), main select, main textarea, main button, main table, main .button')].map(e =>"
            + " e.tagName + '#' + (e.getAttribute('name') || e.getAttribute('id') || e.textContent).replace(/[0-9]+/g, '')))].sort().join(' ')";

    private final Page page;
    private final Set<String> met = new HashSet<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    PageWalk(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add(message.text());
            }
        });
    }

    void from(Collection<String> addresses) {
        addresses.forEach(this::remember);
        while (!ahead.isEmpty() && met.size() <= MOST_PAGES) {
            visit(ahead.remove());
        }
        if (!ahead.isEmpty()) {
            faults.add("more than " + MOST_PAGES + " kinds of pages");
        }
    }

    List<String> faults() {
        return faults;
    }

    Set<String> met() {
        return met;
    }

    String report() {
        return String.join("\n", faults);
    }

    private void remember(String address) {
        if (address.startsWith(WholeSystem.started().address().toString()) && met.add(kind(address))) {
            ahead.add(address);
        }
    }

    /** Pages of the same path are of one kind, whatever record they show. */
    private static String kind(String address) {
        return URI.create(address).getPath();
    }

    private void visit(String address) {
        said.clear();
        try {
            var response = page.navigate(address);
            look(kind(address), response);
            EveryPageJourney.addresses(page, "main a[href]").forEach(this::remember);
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("Download is starting")) {
                fault(
                        kind(address),
                        String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        }
    }

    private void look(String kind, @Nullable Response response) {
        if (response == null || response.status() != 200) {
            fault(kind, response == null ? "no answer" : "status " + response.status() + " at " + page.url());
            return;
        }
        var queries = response.headerValue("X-Kith-Queries");
        if (queries != null && Integer.parseInt(queries) > Journey.MOST_QUERIES) {
            fault(kind, queries + " queries");
        } else if (queries == null) {
            fault(kind, "does not say how many queries it needed");
        }
        if (page.locator("h1").count() != 1 || page.locator("h1").innerText().isBlank()) {
            fault(
                    kind,
                    page.locator("h1").count() + " h1: " + page.locator("h1").allInnerTexts());
        }
        if (page.locator(".error-summary").count() > 0) {
            fault(kind, "complains before anything was typed");
        }
        if (page.content().contains("???")) {
            fault(kind, "a key without words");
        }
        narrow(kind);
        said.forEach(words -> fault(kind, "console: " + words));
        if (LOOKED_AT.add(kind + " " + page.evaluate(SHAPE))) {
            axe(kind);
        }
    }

    private void narrow(String kind) {
        page.setViewportSize(Journey.NARROW, 740);
        var widest = page.evaluate("() => { const d = document.documentElement;"
                + " if (d.scrollWidth <= d.clientWidth) return '';"
                + " return [...document.querySelectorAll('body *')]"
                + ".filter(e => e.getBoundingClientRect().right > d.clientWidth + 1)"
                + ".slice(0, 3).map(e => e.tagName + '#' + e.id + '.' + e.className).join(', ') || 'something' }");
        if (!"".equals(widest)) {
            fault(kind, "wider than 320 px: " + widest);
        }
        page.setViewportSize(Journey.DESKTOP, 900);
    }

    private void axe(String kind) {
        if (page.locator("body.phone").count() > 0) {
            page.setViewportSize(Journey.PHONE, 740);
        }
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(rule -> fault(
                        kind,
                        rule.getId() + ": " + rule.getHelp()
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> "\n      " + node.getTarget() + " " + node.getHtml())
                                        .collect(Collectors.joining())));
    }

    private void fault(String kind, String words) {
        faults.add(String.format(Locale.ROOT, "%s: %s", kind, words));
    }
}
