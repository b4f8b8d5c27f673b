package org.kith.oracle;

/** Codes with which both sides of a match are asked: one that holds, one that is over, one that was taken back. */
final class Asked {
    private final City city;
    private final Row partner;

    Asked(City city, Row partner) {
        this.city = city;
        this.partner = partner;
    }

    /** Few of them, for everybody reads every view: a proposal of each kind, and one that went wrong for another reason. */
    void about(Row match, Row volunteer, Integer introduced, boolean ended) {
        if (introduced != null && introduced < 0) {
            if (ended) {
                asking(match, "PERSON", 5, false);
            }
            return;
        }
        asking(match, "PERSON", 5, false);
        asking(match, "VOLUNTEER", 5, false);
        if (introduced == null && !ended) {
            asking(match, "PERSON", -1, false);
            asking(match, "VOLUNTEER", 5, true);
        }
        for (var account : city.rows("account_role")) {
            if (account.is("volunteer_id", volunteer.id())) {
                told(match, account.text("account_id"), "MATCH_VOLUNTEER_SAID_YES");
            }
        }
        told(match, null, "MATCH_STALLED");
        told(match, null, "MATCH_PERSON_SAID_YES");
    }

    private void asking(Row match, String side, int days, boolean revoked) {
        var id = city.newId();
        Owned.add(
                city,
                partner,
                "asking",
                "id",
                id,
                "match_id",
                match.id(),
                "side",
                side,
                "way",
                "LINK",
                "code_hash",
                (id + id).replace("-", ""),
                "expires_at",
                city.now.plusDays(days),
                "revoked_at",
                revoked ? city.now.minusHours(1) : null);
        told(match, id, "MATCH_ASKING_OPENED");
        city.enters(new Caller("ASKED", id, partner.text("partnership_id"), partner.id(), "", "", "", false));
    }

    private void told(Row match, String by, String kind) {
        Owned.add(
                city,
                partner,
                "timeline_event",
                "subject_id",
                match.id(),
                "kind",
                kind,
                "happened_at",
                city.now,
                "actor_id",
                by);
    }
}
