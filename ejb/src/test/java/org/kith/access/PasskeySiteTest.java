package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeySiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://kith.example.org/, https://kith.example.org, kith.example.org",
        "https://Kith.Example.org:443/here/, https://kith.example.org, kith.example.org",
        "https://kith.example.org:8443, https://kith.example.org:8443, kith.example.org",
        "http://127.0.0.1:8080/, http://localhost:8080, localhost",
        "http://localhost/, http://localhost, localhost",
        "http://[::1]:80/, http://localhost, localhost"
    })
    void a_phone_signs_for_one_name_reached_by_https_or_for_its_own_machine(
            String address, String origin, String name) {
        assertEquals(new PasskeySite(origin, name), PasskeySite.of(address).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://kith.example.org/",
                "https://192.0.2.7/",
                "https://[2001:db8::1]/",
                "kith",
                "",
                "ftp://localhost/",
                "no address"
            })
    void elsewhere_browsers_keep_no_keys(String address) {
        assertTrue(PasskeySite.of(address).isEmpty());
    }

    @Test
    void what_a_script_sends_is_so_many_parts_or_nothing() {
        assertEquals(2, PasskeyCheck.parts("YQ.Yg", 2).orElseThrow().size());
        assertTrue(PasskeyCheck.parts("YQ", 2).isEmpty());
        assertTrue(PasskeyCheck.parts("YQ.Yg.Yw", 2).isEmpty());
        assertTrue(PasskeyCheck.parts("YQ.!", 2).isEmpty());
        assertTrue(PasskeyCheck.parts("A".repeat(30_000) + ".YQ", 2).isEmpty());
    }
}
