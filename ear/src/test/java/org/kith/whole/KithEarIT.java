package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kith.run.Browser;
import org.kith.run.DatabaseServer;

/** The other deliverable: kith.ear on a full Payara Server. */
class KithEarIT {
    @Test
    void the_archive_runs_on_payara_server_and_a_coordinator_opens_a_list() throws Exception {
        var kith = WholeSystem.started(); // makes the schema and the city; the second server works on the same database
        var account = WholeSystem.account("COORDINATOR");
        var settings = WholeSystem.testSettings(DatabaseServer.forTests());
        settings.replaceAll((name, value) -> value.replaceAll("&queryInterceptors=.*", ""));
        try (var server = PayaraServer.started(settings)) {
            server.deploy(WholeSystem.work().resolve("kith.ear"));
            var browser = new Browser(server.address());
            browser.signIn(account.username(), account.password());
            var list = browser.open("people");
            assertEquals(200, list.statusCode());
            assertTrue(list.body().contains("<table"), "a list of people");
        }
        assertTrue(kith.browser().open("health/ready").statusCode() == 200, "the first server works on");
    }
}
