package org.kith.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    // RFC 6238, appendix B, SHA-1, last six of the eight digits.
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "2000000000, 279037", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertEquals(code, Totp.codeAt(SECRET, Instant.ofEpochSecond(seconds)));
        assertEquals(OptionalLong.of(seconds / 30), Totp.stepOf(SECRET, code, Instant.ofEpochSecond(seconds)));
    }

    @Test
    void a_clock_may_be_half_a_minute_wrong_and_no_more() {
        var now = Instant.ofEpochSecond(1111111109);
        assertTrue(Totp.stepOf(SECRET, " 081 804 ", now.plusSeconds(30)).isPresent());
        assertTrue(Totp.stepOf(SECRET, "081804", now.minusSeconds(30)).isPresent());
        assertFalse(Totp.stepOf(SECRET, "081804", now.plusSeconds(61)).isPresent());
        assertFalse(Totp.stepOf(SECRET, "", now).isPresent());
    }

    @Test
    void a_kept_secret_opens_for_its_own_account_and_key_only() {
        var secrets = new TotpSecrets(new byte[32]);
        var sealed = secrets.sealed(SECRET, "isobel");
        assertArrayEquals(SECRET, secrets.opened(sealed, "isobel"));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("1234567890"));
        assertThrows(IllegalStateException.class, () -> secrets.opened(sealed, "hamish"));
        var other = new byte[32];
        Arrays.fill(other, (byte) 1);
        assertThrows(IllegalStateException.class, () -> new TotpSecrets(other).opened(sealed, "isobel"));
    }
}
