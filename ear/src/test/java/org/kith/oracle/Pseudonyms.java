package org.kith.oracle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** Who is in an evaluator's extract: everybody of the partners that take part, but those who said no, wherever they are now. */
final class Pseudonyms {
    /** Views of the extract whose unit is a person. */
    static final Set<String> VIEWS = Set.of("psn_person", "psn_pair", "psn_visit");

    static final String WORD = "pseudonym ";
    /** What every grant of the city is salted with. */
    private static final String SALT = "0".repeat(64);

    private final City city;
    private final Reach reach;

    Pseudonyms(City city, Reach reach) {
        this.city = city;
        this.reach = reach;
    }

    static String of(String person) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest((SALT + person).getBytes(StandardCharsets.UTF_8));
            return WORD + HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean holds(Row person) {
        return !person.has("merged_into")
                && city.rows("extract_grant").stream()
                        .filter(grant -> reach.holds("psn", "live", grant))
                        .anyMatch(grant -> takesPart(grant, person))
                && !saidNo(person.id())
                && city.rows("transfer").stream()
                        .filter(transfer -> transfer.is("person_id", person.id()) && transfer.is("accepted", "true"))
                        .noneMatch(transfer -> saidNo(transfer.text("taken_id")));
    }

    private boolean takesPart(Row grant, Row person) {
        return city.rows("extract_part").stream()
                .anyMatch(part -> part.is("grant_id", grant.id())
                        && part.is("owner_partner_id", person.text("owner_partner_id"))
                        && !part.has("ended_at"));
    }

    private boolean saidNo(String person) {
        return city.rows("extract_opt_out").stream()
                .anyMatch(no -> no.is("person_id", person) && !no.has("withdrawn_at"));
    }
}
