package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A journey of one person through the real browser. A journey ends quietly: an error in a script or a refusal of the
 * content security policy fails it.
 */
public abstract class Journey {
    protected static final int DESKTOP = 1280;
    protected static final int PHONE = 360;
    protected static final int NARROW = 320;
    protected static final int MOST_QUERIES = 15;

    protected final WholeSystem kith = WholeSystem.started();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> noises = new ArrayList<>();

    @RegisterExtension
    final Pictures pictures = new Pictures(() -> contexts);

    /** A fresh browser, nobody signed in, of this width. */
    protected Page visitor(int width) {
        return visitor(width, true);
    }

    /** A fresh browser with scripts switched off, as some libraries and old telephones have it. */
    protected Page visitorWithoutScripts(int width) {
        return visitor(width, false);
    }

    private Page visitor(int width, boolean scripts) {
        var context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", WholeSystem.ownAddress()))
                        .setBaseURL(kith.address().toString())
                        .setViewportSize(width, width < 600 ? 740 : 900)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setHasTouch(width < 600));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        var page = context.newPage();
        page.onPageError(error -> noises.add("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                noises.add(message.text());
            }
        });
        return page;
    }

    /** The first demo account of this role ({@code COORDINATOR}), signed in, on its first page. */
    protected Page signedIn(String role, int width) {
        var account = WholeSystem.account(role);
        return signedInAs(account.username(), account.password(), width);
    }

    protected Page signedInAs(String username, String password, int width) {
        var page = visitor(width);
        page.navigate("sign-in");
        page.locator("input[type=password]").fill(password);
        page.locator(
                        "form:has(input[type=password]) input[type=text], form:has(input[type=password]) input[type=email]")
                .first()
                .fill(username);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        assertThat(page.locator("input[type=password]")).hasCount(0);
        return page;
    }

    /** Opens a page (path without leading slash), which must answer 200 with at most 15 queries. */
    protected void open(Page page, String path) {
        var response = page.navigate(path);
        assertNotNull(response);
        assertEquals(200, response.status(), path);
        assertFewQueries(response);
    }

    /** The server tells in test mode how many statements a request needed. */
    protected static void assertFewQueries(Response response) {
        var header = response.headerValue("X-Kith-Queries");
        assertNotNull(header, "X-Kith-Queries is missing at " + response.url());
        assertTrue(Integer.parseInt(header) <= MOST_QUERIES, header + " queries at " + response.url());
    }

    /** WCAG 2.2 AA and the good practice rules of axe: nothing found. */
    protected static void assertNoAxeViolations(Page page) {
        var found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n    "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .collect(Collectors.joining("\n    ")))
                        .toList();
        assertTrue(found.isEmpty(), () -> page.url() + "\n" + String.join("\n", found));
    }

    /** Nothing sticks out to the side: reflow down to 320 px. */
    protected static void assertNoSidewaysScroll(Page page) {
        var overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, ((Number) overflow).intValue(), () -> page.url() + " is wider than the window by that many px");
    }

    /** Goes to an element by the tab key alone; the focus must be visible there. */
    protected static void tabTo(Page page, Locator target) {
        for (var i = 0; i < 300; i++) {
            if ((boolean) target.evaluate("element => element === document.activeElement")) {
                var visible = (boolean)
                        target.evaluate(
                                "element => { const s = getComputedStyle(element);"
                                        + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none' }");
                assertTrue(visible, "The focus cannot be seen on " + target);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(target + " cannot be reached with the tab key at " + page.url());
    }

    /** A picture for the README, taken only with -Dkith.screenshots=true. */
    protected static void screenshot(Page page, String name) {
        if (Boolean.getBoolean("kith.screenshots")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(pictureFolder().resolve(name + ".png")));
        }
    }

    static Path pictureFolder() {
        return WholeSystem.home().resolve("config/docs/screenshots");
    }

    @AfterEach
    void it_was_quiet() {
        assertEquals(List.of(), noises);
    }
}
