package org.kith.oracle;

import java.util.List;
import java.util.stream.Stream;

/**
 * What else is written when a partner takes over somebody who is offered to it: what the old owner holds of the
 * person and does not give along goes over to a closed record that stays there, in the same transaction. Nothing else
 * of the old owner may be touched.
 */
final class TakenOver {
    private final City city;
    private final List<Touches.Touch> touches;

    /** @param touches all that was written at once */
    TakenOver(City city, List<Touches.Touch> touches) {
        this.city = city;
        this.touches = touches;
    }

    /** Somebody who came from one partner to another, and the record that stayed. */
    private record Move(String person, String from, String to, String remainder) {}

    boolean permits(Caller caller, Touches.Touch touch) {
        return caller.isStaff()
                && Rule.permits(caller.role(), "TRANSFER", 'A')
                && moves(caller).anyMatch(move -> belongs(move, touch));
    }

    // The offer was open to the partner before, is answered by this, and one record stays.
    private Stream<Move> moves(Caller caller) {
        return written(caller, "U", "person")
                .filter(person -> person.owner().equals(caller.partner()))
                .flatMap(person -> city.rows("transfer").stream()
                        .filter(offer -> offer.is("person_id", person.id())
                                && offer.is("owner_partner_id", person.ownerBefore())
                                && !offer.has("answered_at")
                                && new Offered(city).isTo(caller.partner(), offer)
                                && written(caller, "U", "transfer")
                                        .anyMatch(answered -> answered.id().equals(offer.id())))
                        .flatMap(offer -> written(caller, "I", "person")
                                .filter(rest -> rest.owner().equals(person.ownerBefore()))
                                .map(rest ->
                                        new Move(person.id(), person.ownerBefore(), caller.partner(), rest.id()))));
    }

    private Stream<Touches.Touch> written(Caller caller, String verb, String table) {
        return touches.stream()
                .filter(touch -> touch.verb().equals(verb)
                        && touch.table().equals(table)
                        && touch.account().equals(caller.account())
                        && touch.role().equals(caller.role()));
    }

    private boolean belongs(Move move, Touches.Touch touch) {
        return switch (touch.table()) {
            case "person" ->
                touch.verb().equals("I")
                        ? touch.owner().equals(move.from()) && touch.id().equals(move.remainder())
                        : isMoved(move, touch);
            case "person_support" ->
                touch.verb().equals("I")
                        ? touch.owner().equals(move.from()) && touch.id().equals(move.person())
                        : stays(move, touch) && touch.id().equals(move.remainder());
            case "timeline_event" ->
                touch.verb().equals("I")
                        ? touch.owner().equals(move.from()) && touch.names(move.remainder())
                        : stays(move, touch) && touch.names(move.remainder());
            // Was the person somebody whom two partners know? That was asked between partners that are others now.
            case "likeness_question" -> touch.verb().equals("D") ? touch.names(move.person()) : stays(move, touch);
            // These end where they stand, or let go of the letter with which somebody came.
            case "share", "story_consent", "waiting_entry" -> stays(move, touch);
            case "account", "account_role" -> isOfTheirAccount(move, touch);
            default -> stays(move, touch) && touch.names(move.remainder());
        };
    }

    private static boolean isMoved(Move move, Touches.Touch touch) {
        return touch.verb().equals("U")
                && touch.id().equals(move.person())
                && touch.ownerBefore().equals(move.from())
                && touch.owner().equals(move.to());
    }

    private static boolean stays(Move move, Touches.Touch touch) {
        return touch.verb().equals("U")
                && touch.ownerBefore().equals(move.from())
                && touch.owner().equals(move.from())
                && touch.names(move.person());
    }

    private boolean isOfTheirAccount(Move move, Touches.Touch touch) {
        return touch.verb().equals("U")
                && touch.names(move.from())
                && touch.names(move.to())
                && city.rows("account_role").stream()
                        .filter(part -> part.is("role", "PERSON") && part.is("person_id", move.person()))
                        .anyMatch(part ->
                                touch.id().equals(part.id()) || touch.id().equals(part.text("account_id")));
    }
}
