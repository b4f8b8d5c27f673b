package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.oracle.Grants;
import org.kith.whole.WholeSystem;

/** Each database account, signed in, tries everything; grants.csv says what must work, and all the rest must not. */
class GrantsIT {
    @ParameterizedTest
    @ValueSource(strings = {"app", "auth", "audit", "agg", "board"})
    void an_account_may_do_what_the_list_says_and_nothing_else(String account) throws Exception {
        var database = WholeSystem.started().database();
        try (var owner = database.connectAs("owner");
                var connection = database.connectAs(account)) {
            var grants = new Grants(owner);
            assertTrue(grants.objects() > 100, "everything is tried");
            assertEquals(lines(Grants.expected(account)), lines(grants.of(connection)));
            assertEquals(List.of(), Grants.others(connection));
        }
    }

    private static String lines(java.util.Set<String> rights) {
        return String.join("\n", rights);
    }
}
