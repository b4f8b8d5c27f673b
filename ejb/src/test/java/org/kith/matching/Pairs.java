package org.kith.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.kernel.Ids;
import org.kith.people.Contact;
import org.kith.people.Identity;
import org.kith.people.Mode;
import org.kith.people.Need;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.referrals.WaitingEntry;
import org.kith.referrals.WaitingList;
import org.kith.referrals.WaitingNeeds;
import org.kith.volunteering.Check;
import org.kith.volunteering.CheckKind;
import org.kith.volunteering.NewCheck;
import org.kith.volunteering.Offer;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.VolunteerDetails;
import org.kith.volunteering.Volunteers;

/** Isobel waiting on a list, and Hamish with all his checks: who the tests of matches bring together. */
public final class Pairs {
    private Pairs() {}

    public static UUID waiting(Actor actor) {
        return MatchesIT.DATABASE.as(actor, entities -> {
            var details = new PersonDetails(
                    Identity.named("Isobel", "Grant"),
                    new Contact(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            "AB10 1FY",
                            null,
                            Contact.NONE.communication(),
                            false,
                            null),
                    new Need(Set.of("bowls"), null, null));
            var person = Person.register(Ids.next(), actor.owner(), details, MatchesIT.NOW, null);
            new People(entities).add(person);
            entities.flush();
            var needs = new WaitingNeeds(Mode.HOME, null, null, HalfDay.TUESDAY_AFTERNOON.bit());
            var entry = WaitingEntry.open(
                    Ids.next(), actor.owner(), person.id(), null, MatchesIT.TODAY.minusWeeks(3), 2, needs, false);
            new WaitingList(entities).add(entry);
            return entry.id();
        });
    }

    public static UUID volunteer(Actor actor, int capacity) {
        return MatchesIT.DATABASE.as(actor, entities -> {
            var volunteers = new Volunteers(entities);
            var volunteer = applicant(actor, Ids.next(), capacity);
            volunteers.add(volunteer);
            entities.flush();
            var checks = List.of(
                    NewCheck.pvg(Ids.next(), "1234", LocalDate.of(2026, 5, 1), MatchesIT.TODAY),
                    NewCheck.done(Ids.next(), CheckKind.REFERENCE, MatchesIT.TODAY),
                    NewCheck.done(Ids.next(), CheckKind.REFERENCE, MatchesIT.TODAY),
                    NewCheck.done(Ids.next(), CheckKind.TRAINING, MatchesIT.TODAY),
                    NewCheck.done(Ids.next(), CheckKind.INDUCTION, MatchesIT.TODAY),
                    NewCheck.done(Ids.next(), CheckKind.ROLE_AGREEMENT, MatchesIT.TODAY));
            var made = checks.stream()
                    .map(check -> Check.verified(volunteer, check, actor, MatchesIT.NOW))
                    .toList();
            made.forEach(volunteers::add);
            volunteer.approve(made.stream().map(Check::facts).toList(), MatchesIT.TODAY, actor.account());
            return volunteer.id();
        });
    }

    static Volunteer applicant(Actor actor, UUID id, int capacity) {
        var details = new VolunteerDetails(
                "Hamish", "Reid", null, null, null, Set.of("en"), null, null, null, null, null, "AB11 5QN", null);
        var offer = new Offer(
                Offer.WHOLE_WEEK, Set.of("bowls"), Set.of(), Set.of(Mode.HOME), BigDecimal.TEN, null, null, capacity);
        return Volunteer.apply(id, actor.owner(), details, offer, MatchesIT.TODAY.minusYears(1), MatchesIT.TODAY);
    }
}
