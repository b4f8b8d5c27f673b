package org.kith.oracle;

/** What a partner is asked to take over: known to it until it is taken back, and not for the first days of somebody new. */
final class Offered {
    private final City city;

    Offered(City city) {
        this.city = city;
    }

    boolean isTo(String partner, Row transfer) {
        return transfer.is("to_partner_id", partner)
                && !transfer.has("withdrawn_at")
                && isMember(city.row(transfer.text("owner_partner_id")))
                && (transfer.has("answered_at") || isStillThere(transfer));
    }

    private boolean isMember(Row owner) {
        return !owner.day("joined_on").isAfter(city.today())
                && (!owner.has("left_on") || owner.day("left_on").isAfter(city.today()));
    }

    private boolean isStillThere(Row transfer) {
        if (transfer.has("referral_id")) {
            var referral = city.row(transfer.text("referral_id"));
            return isOf(transfer, referral) && !referral.has("decided_at");
        }
        // Not by its id alone, which what is held about health has too.
        var person = city.rows("person").stream()
                .filter(row -> row.is("id", transfer.text("person_id")))
                .findFirst()
                .orElse(null);
        return isOf(transfer, person)
                && !person.has("closed_on")
                && !Received.newSince(person).isAfter(city.now.minusDays(7));
    }

    private static boolean isOf(Row transfer, Row subject) {
        return subject != null && subject.is("owner_partner_id", transfer.text("owner_partner_id"));
    }
}
