package org.kith.referrals;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH_NEED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;
import org.kith.partnership.Directory;
import org.kith.people.People;
import org.kith.people.Timeline;

/** Looking after people while they wait. */
@Stateless
public class Waiting {
    private static final int LONGEST_PAGE = 200;

    @Inject
    private WaitingList list;

    @Inject
    private People people;

    @Inject
    private Directory directory;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** A page of those who wait, or of those among them who should hear from us. */
    @Allowed(record = MATCH_NEED, action = LIST)
    public List<WaitingRow> page(boolean onlyContactDue, WaitingSort sort, boolean descending, int first, int most) {
        return list.page(silentSince(onlyContactDue), sort, descending, first, Math.min(most, LONGEST_PAGE));
    }

    @Allowed(record = MATCH_NEED, action = LIST)
    public long count(boolean onlyContactDue) {
        return list.count(silentSince(onlyContactDue));
    }

    /** How many wait, and how many of them should hear from us. */
    @Allowed(record = MATCH_NEED, action = LIST)
    public WaitingCounts counts() {
        return list.counts(today().minusWeeks(keepInTouchWeeks()));
    }

    /** The entry under which a person waits now. */
    @Allowed(record = MATCH_NEED, action = LIST)
    public Optional<UUID> openFor(UUID person) {
        return list.openFor(person).map(WaitingEntry::id);
    }

    /** @throws NotFound when the partner has no such entry */
    @Allowed(record = MATCH_NEED, action = READ)
    public WaitingDetails entry(UUID id) {
        var entry = list.get(id);
        var person = people.get(entry.personId());
        return entry.details(person.name(), person.reference(), keepInTouchWeeks(), today());
    }

    /** Somebody spoke with the person. */
    @Allowed(record = MATCH_NEED, action = UPDATE)
    public void recordContact(UUID id, LocalDate day, @Nullable String note) {
        var entry = list.get(id);
        entry.keepInTouch(day, today());
        timeline.add(entry.personId(), ReferralEvent.WAITING_CONTACT, note);
    }

    @Allowed(record = MATCH_NEED, action = UPDATE)
    public void putInBand(UUID id, int seen, int band, String reason) {
        var entry = seen(id, seen);
        entry.putInBand(band, reason);
        timeline.add(entry.personId(), ReferralEvent.WAITING_BAND_CHANGED, band + ": " + reason);
    }

    @Allowed(record = MATCH_NEED, action = UPDATE)
    public void change(UUID id, int seen, WaitingNeeds needs) {
        var entry = seen(id, seen);
        entry.change(needs);
        timeline.add(entry.personId(), ReferralEvent.WAITING_CHANGED, null);
    }

    /** Telephone calls while the person waits: offered, or ended. */
    @Allowed(record = MATCH_NEED, action = UPDATE)
    public void offerTelephone(UUID id, int seen, boolean offered) {
        var entry = seen(id, seen);
        entry.offerTelephone(offered);
        timeline.add(
                entry.personId(),
                offered ? ReferralEvent.WAITING_TELEPHONE_OFFERED : ReferralEvent.WAITING_TELEPHONE_ENDED,
                null);
    }

    @Allowed(record = MATCH_NEED, action = UPDATE)
    public void close(UUID id, int seen, WaitingEnd reason, @Nullable String note) {
        var entry = seen(id, seen);
        entry.close(reason, today());
        timeline.add(entry.personId(), ReferralEvent.WAITING_CLOSED, note);
    }

    private WaitingEntry seen(UUID id, int seen) {
        var entry = list.get(id);
        entry.requireVersion(seen);
        return entry;
    }

    private Optional<LocalDate> silentSince(boolean onlyContactDue) {
        return onlyContactDue ? Optional.of(today().minusWeeks(keepInTouchWeeks())) : Optional.empty();
    }

    private int keepInTouchWeeks() {
        return directory.settingsOn(today()).keepInTouchWeeks();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
