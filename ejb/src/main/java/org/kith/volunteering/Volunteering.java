package org.kith.volunteering;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.AVAILABILITY;
import static org.kith.access.Record.VOLUNTEER;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.people.Timeline;

/** Volunteers from the day they apply until the day they leave, as the partner's staff keep them. */
@Stateless
public class Volunteering {
    @Inject
    private Volunteers volunteers;

    @Inject
    private PvgNotices notices;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<VolunteerLeft> left;

    @Inject
    private Clock clock;

    @Allowed(record = VOLUNTEER, action = LIST)
    public VolunteerList list(VolunteerSearch search) {
        var today = LocalDate.now(clock);
        var found = volunteers.list(search, today);
        var ids = found.stream().map(Volunteer::id).toList();
        var checks = volunteers.checksOf(ids);
        var rests = volunteers.restsOf(ids);
        var rows = found.stream()
                .map(one -> new VolunteerRow(
                        one.id(),
                        one.reference(),
                        one.name(),
                        one.outwardCode(),
                        one.capacity(),
                        one.appliedOn(),
                        one.approvedOn(),
                        one.clearanceOn(
                                today,
                                checks.getOrDefault(one.id(), List.of()),
                                rests.getOrDefault(one.id(), List.of()))))
                .toList();
        return new VolunteerList(rows, volunteers.count(search, today));
    }

    /** The whole record, as it stands today. */
    @Allowed(record = VOLUNTEER, action = READ)
    public VolunteerRecord read(UUID id) {
        var today = LocalDate.now(clock);
        var volunteer = volunteers.get(id);
        var records = volunteers.checkRecordsOf(id);
        var recognised = volunteers.recognisedOf(id);
        var told = notices.of(id);
        var suspensions = PvgNotices.suspensions(told);
        var facts = RecognisedCheck.joined(
                        records.stream().map(Check::facts).toList(),
                        recognised.stream().map(RecognisedCheck::facts).toList())
                .stream()
                .map(check -> check.under(suspensions))
                .toList();
        var pause = volunteers.openPauseOf(id, today).orElse(null);
        var rests = pause == null ? List.<Rest>of() : List.of(pause.rest());
        return new VolunteerRecord(
                id,
                volunteer.version(),
                volunteer.reference(),
                volunteer.name(),
                volunteer.details(),
                volunteer.offer(),
                volunteer.appliedOn(),
                volunteer.approvedOn(),
                volunteer.leftOn(),
                volunteer.leftReason(),
                volunteer.clearanceOn(today, facts, rests),
                volunteer.isHere()
                        && volunteer.approvedOn() == null
                        && Clearance.ofChecks(today, facts).isCleared(),
                records.stream()
                        .map(check -> check.summaryOn(today, suspensions))
                        .toList(),
                told.stream().map(PvgNotice::seen).toList(),
                recognised.stream()
                        .map(check -> RecognisedSummary.of(check, facts, today))
                        .toList(),
                pause == null ? null : pause.rest(),
                pause == null ? null : pause.reason(),
                timeline.list(id));
    }

    /** Whether a volunteer may visit on a day, past or to come, and what was missing; a break counts as not visiting. */
    @Allowed(record = VOLUNTEER, action = READ)
    public VolunteerOnDay onDay(UUID id, LocalDate day) {
        var volunteer = volunteers.get(id);
        var suspensions = PvgNotices.suspensions(notices.of(id));
        var checks = volunteers.checkRecordsOf(id).stream()
                .filter(check -> !check.facts().datedOn().isAfter(day))
                .map(check -> check.summaryOn(day, suspensions))
                .toList();
        return new VolunteerOnDay(id, volunteer.name(), day, volunteers.clearanceOf(volunteer, day), checks);
    }

    /** Somebody applied. Asking again with the same id changes nothing. */
    @Allowed(record = VOLUNTEER, action = CREATE)
    public UUID register(UUID id, VolunteerDetails details, Offer offer, LocalDate appliedOn) {
        if (volunteers.find(id).isEmpty()) {
            volunteers.add(
                    Volunteer.apply(id, CurrentActor.get().owner(), details, offer, appliedOn, LocalDate.now(clock)));
            timeline.add(id, VolunteerEvent.VOLUNTEER_REGISTERED, null);
        }
        return id;
    }

    @Allowed(record = VOLUNTEER, action = UPDATE)
    public void describe(UUID id, int version, VolunteerDetails details) {
        var volunteer = volunteers.get(id);
        volunteer.requireVersion(version);
        volunteer.describe(details);
        timeline.add(id, VolunteerEvent.VOLUNTEER_DESCRIBED, null);
    }

    @Allowed(record = AVAILABILITY, action = UPDATE)
    public void offer(UUID id, int version, Offer offer) {
        var volunteer = volunteers.get(id);
        volunteer.requireVersion(version);
        volunteer.offer(offer);
        timeline.add(id, VolunteerEvent.VOLUNTEER_OFFER_CHANGED, null);
    }

    /** Says yes to a volunteer whose checks are all there. */
    @Allowed(record = VOLUNTEER, action = UPDATE)
    public void approve(UUID id) {
        volunteers
                .get(id)
                .approve(
                        volunteers.checksOf(id),
                        LocalDate.now(clock),
                        CurrentActor.get().account());
        timeline.add(id, VolunteerEvent.VOLUNTEER_APPROVED, null);
    }

    /** A break; asking again with the same id changes nothing. */
    @Allowed(record = AVAILABILITY, action = UPDATE)
    public void pause(UUID volunteerId, UUID pauseId, Rest rest, @Nullable String reason) {
        var volunteer = volunteers.claim(volunteerId);
        if (volunteers.findPause(pauseId).isPresent()) {
            return;
        }
        VolunteerRule.VOLUNTEER_IS_NOT_PAUSED.require(
                volunteers.openPauseOf(volunteerId, LocalDate.now(clock)).isEmpty());
        volunteers.add(new Pause(pauseId, volunteer, rest, reason));
        timeline.add(volunteerId, VolunteerEvent.VOLUNTEER_PAUSED, null);
    }

    /** Back from today on. */
    @Allowed(record = AVAILABILITY, action = UPDATE)
    public void comeBack(UUID volunteerId) {
        var today = LocalDate.now(clock);
        var pause = volunteers.openPauseOf(volunteerId, today);
        VolunteerRule.VOLUNTEER_IS_PAUSED.require(pause.isPresent());
        pause.orElseThrow().endBefore(today);
        timeline.add(volunteerId, VolunteerEvent.VOLUNTEER_CAME_BACK, null);
    }

    /** Gives up the role; open matches end with it. */
    @Allowed(record = VOLUNTEER, action = END)
    public void leave(UUID id, LocalDate day, @Nullable String reason) {
        volunteers.claim(id).leave(day, reason, LocalDate.now(clock));
        timeline.add(id, VolunteerEvent.VOLUNTEER_LEFT, null);
        left.fire(new VolunteerLeft(id, day));
    }
}
