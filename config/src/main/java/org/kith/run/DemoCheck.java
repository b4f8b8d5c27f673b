package org.kith.run;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import org.kith.run.city.DemoCity;

/** Signs in as every role of the demo city and opens its first page. */
public final class DemoCheck {
    private DemoCheck() {}

    /** Says of each role whether it works; true when all do. */
    public static boolean passes(URI address, PrintStream out) throws InterruptedException {
        var failures = 0;
        for (var account : DemoCity.signIns()) {
            try {
                var page = new Browser(address).signIn(account.username(), account.password());
                out.println("works   " + account.role() + " (" + account.username() + ") opens "
                        + page.uri().getPath());
            } catch (IOException e) {
                failures++;
                out.println("FAILED  " + account.role() + ": " + e.getMessage());
            }
        }
        out.println(failures == 0 ? "Everything works." : failures + " roles could not work.");
        return failures == 0;
    }
}
