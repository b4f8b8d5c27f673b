package org.kith.oracle;

import java.util.List;

/**
 * What a partner writes when it takes over a person who is offered to it: the person and what goes along become its own, the
 * rest stays with the partner that offered, on a record that is new. Nothing of the kind without an answer to the offer.
 */
final class TakenOver {
    private static final List<String> NEW = List.of("person", "timeline_event");
    private final City city;
    private final List<Row> answered;

    /** @param touches all that was written at once */
    TakenOver(City city, List<Touches.Touch> touches) {
        this.city = city;
        this.answered = city.rows("transfer").stream()
                .filter(offer -> offer.has("person_id") && !offer.has("answered_at") && !offer.has("withdrawn_at"))
                .filter(offer -> touches.stream().anyMatch(touch -> isAnswer(touch, offer)))
                .filter(this::mayMove)
                .toList();
    }

    private static boolean isAnswer(Touches.Touch touch, Row offer) {
        return touch.table().equals("transfer")
                && touch.verb().equals("U")
                && touch.id().equals(offer.id());
    }

    // Nobody goes to another partner in their first seven days, or after they left.
    private boolean mayMove(Row offer) {
        return city.rows("person").stream()
                .filter(person -> person.is("id", offer.text("person_id")))
                .anyMatch(person ->
                        !person.has("closed_on") && !Received.newSince(person).isAfter(city.now.minusDays(7)));
    }

    boolean holds(Caller caller, Touches.Touch touch) {
        return answered.stream()
                .filter(offer -> offer.is("to_partner_id", caller.partner()))
                .anyMatch(offer -> isPartOf(offer, touch));
    }

    private static boolean isPartOf(Row offer, Touches.Touch touch) {
        var person = offer.text("person_id");
        var from = offer.text("owner_partner_id");
        // Asked between partners that are others now.
        if (touch.table().equals("likeness_question")) {
            return touch.verb().equals("D") && touch.names(person);
        }
        var isTheirs = touch.ownerBefore().isEmpty()
                ? touch.verb().equals("I")
                : touch.ownerBefore().equals(from);
        var isNew = touch.verb().equals("I")
                && NEW.contains(touch.table())
                && touch.owner().equals(from);
        var staysOrGoes = touch.owner().equals(from) || touch.owner().equals(offer.text("to_partner_id"));
        return isTheirs && staysOrGoes && (isNew || touch.names(person));
    }
}
