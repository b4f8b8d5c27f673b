package org.kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.web.access.Pages;

class PagesTest {
    @Test
    void every_page_on_disk_has_a_line_in_the_table() {
        var root = Path.of("src/main/webapp");
        var without = new ArrayList<String>();
        for (var page : PagesOnDisk.pages()) {
            var path = "/" + root.relativize(page).toString().replace(".xhtml", "");
            if (!path.startsWith("/WEB-INF")
                    && !path.equals("/index")
                    && Pages.of(path).isEmpty()) {
                without.add(path);
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void a_path_belongs_to_its_longest_prefix() {
        assertEquals(Optional.of(Pages.PEOPLE), Pages.of("/people/record"));
        assertEquals(Optional.of(Pages.MY_VISITS), Pages.of("/my/visits"));
        assertEquals(Optional.empty(), Pages.of("/peoples"));
        assertEquals(Optional.empty(), Pages.of("/WEB-INF/web"));
        assertEquals(Optional.empty(), Pages.of("/my"));
    }

    @Test
    void the_board_opens_no_page_with_people() {
        for (var role : List.of(
                Role.BOARD_MEMBER, Role.COMMISSIONER, Role.PARTNERSHIP_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR)) {
            for (var page : List.of(Pages.PEOPLE, Pages.VOLUNTEERS, Pages.MATCHES, Pages.VISITS, Pages.MY_RECORD)) {
                assertFalse(page.allows(role), page + " " + role);
            }
        }
    }

    @Test
    void everybody_may_read_help() {
        for (var role : Role.values()) {
            assertTrue(Pages.HELP.allows(role));
        }
        assertFalse(Pages.HELP.isPublic());
    }
}
