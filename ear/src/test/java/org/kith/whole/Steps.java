package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a person does with a form, by the names of its fields. */
abstract class Steps extends Journey {
    static void press(Page page, String name) {
        page.locator("[name='" + name + "']").click();
        page.waitForLoadState();
    }

    static void type(Page page, String name, String words) {
        page.locator("[name='" + name + "']").fill(words);
    }

    static void choose(Page page, String name, int which) {
        page.locator("input[name='" + name + "']").nth(which).check();
    }

    static void day(Page page, String name, LocalDate day) {
        type(page, name + "-day", Integer.toString(day.getDayOfMonth()));
        type(page, name + "-month", Integer.toString(day.getMonthValue()));
        type(page, name + "-year", Integer.toString(day.getYear()));
    }

    static String idIn(String address) {
        var id = Pattern.compile("id=([0-9a-f-]{36})").matcher(address);
        assertTrue(id.find(), address);
        return id.group(1);
    }

    /** Letters only, so that it can be a name. */
    static String letters(UUID id) {
        var letters = new StringBuilder();
        id.toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(8)
                .forEach(c -> letters.append((char) (letters.isEmpty() ? 'A' + c % 26 : 'a' + c % 26)));
        return letters.toString();
    }
}
