package org.kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.access.Role;
import org.kith.web.access.Pages;

class PagesTest {
    @Test
    @Tag("A17")
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
    @Tag("A17")
    void every_servlet_and_every_resource_of_the_api_has_a_line_in_the_table() {
        var without = new ArrayList<String>();
        var seen = 0;
        for (var type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.kith.web")) {
            var servlet = type.tryGetAnnotationOfType(WebServlet.class);
            if (servlet.isPresent()) {
                for (var pattern : servlet.get().value()) {
                    seen++;
                    if (Pages.of(pattern.replaceFirst("/\\*$", "")).isEmpty()) {
                        without.add(type.getName() + " " + pattern);
                    }
                }
            }
            var resource = type.tryGetAnnotationOfType(jakarta.ws.rs.Path.class);
            if (resource.isPresent()) {
                seen++;
                if (!Pages.of("/api/v1/" + resource.get().value()).equals(Optional.of(Pages.API))) {
                    without.add(type.getName());
                }
            }
        }
        assertTrue(seen > 5, "servlets and resources: " + seen);
        assertEquals(List.of(), without);
        assertFalse(Pages.API.isPublic());
    }

    @Test
    void a_public_page_whose_address_holds_a_secret_is_behind_a_key() throws IOException {
        var root = Path.of("src/main/webapp");
        var kept = new ArrayList<String>();
        for (var page : PagesOnDisk.pages()) {
            var path = "/" + root.relativize(page).toString().replace(".xhtml", "");
            var found = Pages.of(path).filter(Pages::isPublic);
            boolean secret = Files.readString(page).contains("<f:viewParam") && !path.startsWith("/WEB-INF");
            if (found.isPresent()
                    && secret
                    && !List.of("/sign-in", "/known-phone", "/problem", "/refer")
                            .contains(path)) {
                kept.add(path);
                assertTrue(found.get().isBehindKey(), path);
            }
        }
        assertTrue(kept.size() >= 3, kept.toString());
        assertTrue(Pages.ANSWER.isBehindKey() && Pages.CALENDAR.isBehindKey());
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
    void the_administrator_of_the_partnership_opens_referrals_without_a_partner_and_no_other_page_of_them() {
        for (var path : List.of("/referrals/unallocated", "/referrals/allocating")) {
            assertTrue(Pages.of(path).orElseThrow().allows(Role.PARTNERSHIP_ADMINISTRATOR), path);
        }
        for (var path : List.of("/referrals", "/referrals/new", "/referrals/referral", "/referrals/declining")) {
            assertFalse(Pages.of(path).orElseThrow().allows(Role.PARTNERSHIP_ADMINISTRATOR), path);
        }
    }

    @Test
    void whoever_signs_in_to_read_figures_begins_with_the_board() {
        for (var role : List.of(Role.BOARD_MEMBER, Role.COMMISSIONER, Role.EVALUATOR)) {
            assertEquals(
                    Optional.of(Pages.BOARD),
                    Arrays.stream(Pages.values())
                            .filter(page -> page.isInMenu() && page.allows(role))
                            .findFirst(),
                    role.toString());
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
