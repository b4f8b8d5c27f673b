package org.kith.whole;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the browser showed when a journey failed (ear/target/journeys), then closes its windows. */
final class Pictures implements AfterEachCallback {
    private final Supplier<List<BrowserContext>> contexts;

    Pictures(Supplier<List<BrowserContext>> contexts) {
        this.contexts = contexts;
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        var number = 0;
        for (var context : contexts.get()) {
            for (var page : context.pages()) {
                if (test.getExecutionException().isPresent()) {
                    keep(page, test.getRequiredTestMethod().getName() + "-" + number++);
                }
            }
            context.close();
        }
        contexts.get().clear();
    }

    private static void keep(Page page, String name) throws IOException {
        var folder = Files.createDirectories(WholeSystem.work().resolve("journeys"));
        try {
            Files.writeString(folder.resolve(name + ".html"), "<!-- " + page.url() + " -->\n" + page.content());
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
        } catch (PlaywrightException e) {
            Files.writeString(folder.resolve(name + ".txt"), e.getMessage());
        }
    }
}
