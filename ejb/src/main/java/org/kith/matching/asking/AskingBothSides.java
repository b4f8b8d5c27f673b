package org.kith.matching.asking;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.ASKING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.Secrets;
import org.kith.kernel.NotFound;
import org.kith.matching.Match;
import org.kith.matching.MatchEvent;
import org.kith.matching.MatchRule;
import org.kith.matching.Matches;
import org.kith.matching.Side;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonSupport;
import org.kith.people.Timeline;
import org.kith.people.notice.Addressee;
import org.kith.referrals.WaitingEntry;
import org.kith.volunteering.Volunteer;
import org.kith.volunteering.Volunteers;

/** A partner's staff putting a proposal to both sides: a code for an address or a letter, the words to read out, and taking it back. */
@Stateless
public class AskingBothSides {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Matches matches;

    @Inject
    private People people;

    @Inject
    private Volunteers volunteers;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public AskingBothSides() {}

    /** For tests, which have no container. */
    AskingBothSides(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.matches = new Matches(entities);
        this.people = new People(entities);
        this.volunteers = new Volunteers(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** How both sides were asked, the newest first. */
    @Allowed(record = ASKING, action = LIST)
    public List<AskingSeen> askings(UUID matchId) {
        return entities.createQuery(
                        "SELECT a FROM Asking a WHERE a.matchId = :match ORDER BY a.madeAt DESC, a.id DESC",
                        Asking.class)
                .setParameter("match", matchId)
                .getResultStream()
                .map(asking -> asking.seen(clock.instant()))
                .toList();
    }

    /** What is told to a side about the other: on the page with the code, in the letter and on the telephone the same. */
    @Allowed(record = ASKING, action = READ)
    public OtherSide toldTo(UUID matchId, Side side) {
        return side == Side.PERSON ? volunteerOf(matchId) : personOf(matchId);
    }

    private OtherSide volunteerOf(UUID matchId) {
        return entities.createQuery(
                        "SELECT m, v FROM Match m JOIN Volunteer v ON v.id = m.volunteerId WHERE m.id = :id",
                        Object[].class)
                .setParameter("id", matchId)
                .getResultStream()
                .findFirst()
                .map(row -> volunteer((Match) row[0], (Volunteer) row[1]))
                .orElseThrow(NotFound::new);
    }

    private OtherSide volunteer(Match match, Volunteer volunteer) {
        return new OtherSide(
                match.mode(),
                volunteer.outwardCode(),
                OtherSide.ageBand(volunteer.details().dateOfBirth(), LocalDate.now(clock)),
                volunteer.gender(),
                volunteer.offer().interests(),
                volunteer.details().languages(),
                Set.of(),
                volunteer.offer().availability());
    }

    private OtherSide personOf(UUID matchId) {
        return entities.createQuery(
                        "SELECT m, p, w, s FROM Match m JOIN Person p ON p.id = m.personId JOIN WaitingEntry w ON w.id"
                                + " = m.waitingEntryId LEFT JOIN PersonSupport s ON s.id = m.personId WHERE m.id = :id",
                        Object[].class)
                .setParameter("id", matchId)
                .getResultStream()
                .findFirst()
                .map(row -> person((Match) row[0], (Person) row[1], (WaitingEntry) row[2], (PersonSupport) row[3]))
                .orElseThrow(NotFound::new);
    }

    private OtherSide person(Match match, Person person, WaitingEntry entry, @Nullable PersonSupport support) {
        return new OtherSide(
                match.mode(),
                person.outwardCode(),
                OtherSide.ageBand(person.identity().dateOfBirth(), LocalDate.now(clock)),
                null,
                person.need().interests(),
                person.identity().languages(),
                support == null ? Set.of() : support.barriers(),
                entry.needs().availability());
    }

    /** Whom a letter or a call goes to. */
    @Allowed(record = ASKING, action = READ)
    public OtherSide.To addressee(UUID matchId, Side side) {
        var match = matches.get(matchId);
        if (side == Side.PERSON) {
            var person = people.get(match.personId());
            var contact = person.contact();
            return new OtherSide.To(
                    person.id(),
                    person.name(),
                    Addressee.lines(contact.addressLine1(), contact.addressLine2(), contact.town(), contact.postcode()),
                    contact.email(),
                    contact.phone() == null ? contact.mobile() : contact.phone());
        }
        var volunteer = volunteers.get(match.volunteerId());
        var details = volunteer.details();
        return new OtherSide.To(
                volunteer.id(),
                volunteer.name(),
                Addressee.lines(details.addressLine1(), details.addressLine2(), details.town(), details.postcode()),
                details.email(),
                details.phone());
    }

    /**
     * A new code for one side; an earlier one of the same side opens nothing any more. Asking again with the same id changes
     * nothing.
     *
     * @param code made for this alone by {@link Secrets#nextCode}; only its hash is kept
     */
    @Allowed(record = ASKING, action = CREATE)
    public void ask(UUID askingId, UUID matchId, Side side, Way way, String code) {
        var match = matches.claim(matchId);
        if (entities.find(Asking.class, askingId) != null) {
            return;
        }
        MatchRule.MATCH_IS_OPEN.require(match.isOpen());
        MatchRule.MATCH_IS_A_PROPOSAL.require(match.introducedOn() == null);
        var by = CurrentActor.get();
        var now = clock.instant();
        open(matchId, side).forEach(earlier -> earlier.revoke(by, now));
        entities.persist(new Asking(askingId, match, side, way, Secrets.hash(Secrets.plainCode(code)), by, now));
        tell(match, side == Side.PERSON ? MatchEvent.MATCH_PERSON_ASKED : MatchEvent.MATCH_VOLUNTEER_ASKED, way.name());
    }

    /** The code opens nothing from the next request on. */
    @Allowed(record = ASKING, action = END)
    public void revoke(UUID askingId) {
        var asking = entities.find(Asking.class, askingId);
        if (asking == null) {
            throw new NotFound();
        }
        asking.revoke(CurrentActor.get(), clock.instant());
        tell(matches.get(asking.matchId()), MatchEvent.MATCH_ASKING_REVOKED, null);
    }

    private List<Asking> open(UUID matchId, Side side) {
        return entities.createQuery(
                        "SELECT a FROM Asking a WHERE a.matchId = :match AND a.side = :side AND a.revokedAt IS NULL",
                        Asking.class)
                .setParameter("match", matchId)
                .setParameter("side", side)
                .getResultList();
    }

    private void tell(Match match, MatchEvent event, @Nullable String detail) {
        timeline.add(match.id(), event, detail);
    }
}
