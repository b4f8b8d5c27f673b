package org.kith.whole.oracle;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.kith.oracle.Caller;
import org.kith.oracle.CityMaker;
import org.kith.oracle.Door;
import org.kith.oracle.Packed;
import org.kith.whole.Browsers;

/** Chromium, with a window of their own for everybody; what is read is what stands on the page after its scripts have run. */
final class BrowserDoor implements Door, AutoCloseable {
    private static final String VALUES =
            "all => all.map(one => [one.value, one.title, one.placeholder].join(' ')).join(' ')";
    private final URI address;
    private final Map<Caller, Page> pages = new HashMap<>();

    BrowserDoor(URI address) {
        this.address = address;
    }

    @Override
    public boolean enter(Caller caller) {
        var page = page(caller);
        page.navigate(at("/sign-in"));
        page.fill("[id='form:username']", caller.username());
        page.fill("[id='form:password']", CityMaker.PASSWORD);
        page.click("[id='form:do']");
        page.waitForLoadState();
        return !URI.create(page.url()).getPath().equals("/sign-in");
    }

    @Override
    public Reply get(Caller caller, String path) {
        var page = page(caller);
        if (path.matches(".*\\.(ics|txt|js|webmanifest)|/api/.*")) {
            return fetched(page, path);
        }
        try {
            return shown(page, path, page.navigate(at(path)));
        } catch (PlaywrightException noPage) {
            if (noPage.getMessage().contains("Download is starting")) {
                return fetched(page, path);
            }
            throw noPage;
        }
    }

    // What the browser would save, with its cookies, and where it was sent instead is told by the first status.
    private Reply fetched(Page page, String path) {
        var answer = page.request().get(at(path), RequestOptions.create().setMaxRedirects(0));
        return new Reply(answer.status(), Packed.text(answer.body()) + answer.headers());
    }

    private static Reply shown(Page page, String path, Response answer) {
        var asked = path.replaceAll("\\?.*", "");
        var there = URI.create(page.url()).getPath();
        var status = there.equals(asked) || answer == null || answer.status() >= 400
                ? answer == null ? 200 : answer.status()
                : 302;
        return new Reply(
                status, page.content() + page.locator("input, textarea, select").evaluateAll(VALUES));
    }

    private String at(String path) {
        return address.resolve(path.replaceFirst("^/", "")).toString();
    }

    private Page page(Caller caller) {
        return pages.computeIfAbsent(
                caller,
                any -> Browsers.chromium()
                        .newContext(new Browser.NewContextOptions()
                                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.1.0." + (pages.size() + 1))))
                        .newPage());
    }

    @Override
    public void close() {
        pages.values().stream().map(Page::context).forEach(BrowserContext::close);
    }
}
