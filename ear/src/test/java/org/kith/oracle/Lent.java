package org.kith.oracle;

/** What the partner of a shared person sees of a volunteer whom another partner offers for that person. */
final class Lent {
    private final City city;
    private final Caller caller;
    private final Received received;

    Lent(City city, Caller caller, Received received) {
        this.city = city;
        this.caller = caller;
        this.received = received;
    }

    boolean holds(String when, Row row) {
        return caller.isStaff()
                && city.rows("offer_across").stream()
                        .filter(offer -> offer == row || offer.is("volunteer_id", row.id()))
                        .filter(offer -> offer.is("to_partner_id", caller.partner())
                                && offer.is("partnership_id", caller.partnership()))
                        .anyMatch(offer -> switch (when) {
                            case "given" -> true;
                            case "live" -> isLive(offer);
                            default -> throw new IllegalStateException("lent " + when);
                        });
    }

    private boolean isLive(Row offer) {
        if (offer.has("ended_at")) {
            return false;
        }
        var share = city.row(offer.text("share_id"));
        var agreement = city.row(share.text("agreement_id"));
        return share.is("owner_partner_id", caller.partner())
                && !share.has("revoked_at")
                && !share.day("from_on").isAfter(city.today())
                && !share.day("until_on").isBefore(city.today())
                && received.runs(agreement)
                && received.hasJoined(share.text("owner_partner_id"), agreement)
                && received.hasJoined(share.text("to_partner_id"), agreement)
                && share.text("purpose").equals(agreement.text("purpose"))
                && Received.among(agreement, "roles", caller.role());
    }
}
