package org.kith.oracle;

/** Offers to take over, of each kind and in each state, between neighbours and with those who have left or not joined. */
final class Handover {
    private final City city;

    Handover(City city) {
        this.city = city;
    }

    void make(String partnership) {
        var partners = city.rows("partner").stream()
                .filter(partner -> partner.is("partnership_id", partnership))
                .toList();
        for (var number = 0; number < partners.size(); number++) {
            between(partners.get(number), partners.get((number + 1) % partners.size()));
        }
        city.rows("partner").stream()
                .filter(partner -> !partner.is("partnership_id", partnership))
                .forEach(elsewhere -> offer(
                        partners.get(0),
                        elsewhere,
                        "person_id",
                        own("person", partners.get(0)),
                        "answered_at",
                        city.now.minusHours(1),
                        "accepted",
                        false));
    }

    private void between(Row owner, Row receiver) {
        for (var person : city.rows("person").stream()
                .filter(row -> row.is("owner_partner_id", owner.id()))
                .limit(40)
                .toList()) {
            offer(owner, receiver, "person_id", person);
        }
        for (var referral : city.rows("referral").stream()
                .filter(row -> row.is("owner_partner_id", owner.id()))
                .toList()) {
            offer(owner, receiver, "referral_id", referral);
        }
        var person = own("person", owner);
        var taken = own("person", receiver);
        if (person != null && taken != null) {
            offer(owner, receiver, "person_id", person, "withdrawn_at", city.now.minusHours(1));
            offer(owner, receiver, "person_id", person, "answered_at", city.now.minusHours(1), "accepted", false);
            offer(
                    owner,
                    receiver,
                    "person_id",
                    person,
                    "answered_at",
                    city.now.minusHours(1),
                    "accepted",
                    true,
                    "taken_id",
                    taken.id());
        }
    }

    private Row own(String table, Row owner) {
        return city.rows(table).stream()
                .filter(row -> row.is("owner_partner_id", owner.id()))
                .findFirst()
                .orElse(null);
    }

    private void offer(Row owner, Row receiver, String column, Row subject, Object... state) {
        var given = new Object[10 + state.length];
        var plain = new Object[] {
            "to_partner_id",
            receiver.id(),
            "subject",
            column.equals("person_id") ? "PERSON" : "REFERRAL",
            column,
            subject.id(),
            "offered_at",
            city.now.minusHours(9),
            "offered_by",
            city.newId()
        };
        System.arraycopy(plain, 0, given, 0, plain.length);
        System.arraycopy(state, 0, given, plain.length, state.length);
        Owned.add(city, owner, "transfer", given);
    }
}
