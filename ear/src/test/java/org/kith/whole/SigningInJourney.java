package org.kith.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.run.city.DemoCity;
import org.kith.run.city.SignIn;

/** Everybody of the demo city comes in and finds a first page that they can use. */
class SigningInJourney extends Journey {
    static Stream<String> roles() {
        return DemoCity.signIns().stream().map(SignIn::role).distinct();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void every_role_comes_in_to_a_page_without_barriers(String role) {
        var account = DemoCity.signIns().stream()
                .filter(signIn -> signIn.role().equals(role))
                .findFirst()
                .orElseThrow();
        var page = signedInAs(account.username(), account.password(), DESKTOP);
        assertThat(page.locator("h1")).isVisible();
        assertFewQueries(page.reload());
        assertNoAxeViolations(page);
        page.setViewportSize(NARROW, 700);
        assertNoSidewaysScroll(page);
    }

    @Test
    void signing_in_works_by_keyboard_and_a_wrong_password_is_told_beside_it() {
        var page = visitor(DESKTOP);
        page.navigate("sign-in");
        assertNoAxeViolations(page);
        tabTo(page, page.locator("input[type=text]"));
        page.keyboard().type("nobody@harbour.example");
        tabTo(page, page.locator("input[type=password]"));
        page.keyboard().type("wrong");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("password");
        assertThat(page.locator("input[type=password]")).hasValue("");
        assertNoAxeViolations(page);
        screenshot(page, "sign-in");
    }
}
