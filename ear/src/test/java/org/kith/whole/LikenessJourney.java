package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** One woman with two partners: both are asked, and told of each other only when both want to talk. */
class LikenessJourney extends Journey {
    @Test
    void both_are_asked_and_learn_of_each_other_when_both_want_to_talk() {
        var mine = signedInAs("coordinator@harbour.example", "silverbridge-demo", DESKTOP);
        var theirs = signedInAs("coordinator@kirkgate.example", "silverbridge-demo", PHONE);
        toQuestion(mine);
        assertThat(mine.locator("#main")).not().containsText("Kirkgate");
        assertNoAxeViolations(mine);
        mine.locator("[id='form:talk']").click();
        assertThat(mine.locator("#main")).containsText("has not said so yet");
        toQuestion(theirs);
        assertNoSidewaysScroll(theirs);
        theirs.locator("[id='form:talk']").click();
        assertThat(theirs.locator("#main")).containsText("Harbour Friends");
        mine.reload();
        assertThat(mine.locator("#main")).containsText("Kirkgate Companions");
    }

    private void toQuestion(Page page) {
        open(page, "today");
        page.locator("a[href='/people/likenesses']").click();
        page.locator(".task a").first().click();
        assertThat(page.locator("[id='form:talk']")).isVisible();
    }
}
