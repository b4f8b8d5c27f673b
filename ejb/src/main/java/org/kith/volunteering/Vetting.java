package org.kith.volunteering;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.CHECKS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;
import org.kith.people.Timeline;

/** Checks of volunteers: who saw what and when, what expires, what was taken back. */
@Stateless
public class Vetting {
    @Inject
    private Volunteers volunteers;

    @Inject
    private PvgNotices notices;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** Records a check or an exemption. Asking again with the same id changes nothing. */
    @Allowed(record = CHECKS, action = CREATE)
    public UUID record(UUID volunteerId, NewCheck check) {
        var volunteer = volunteers.get(volunteerId);
        if (volunteers.findCheck(check.id()).isEmpty()) {
            volunteers.add(Check.verified(volunteer, check, CurrentActor.get(), clock.instant()));
            timeline.add(
                    volunteerId,
                    check.exempt() ? VolunteerEvent.VOLUNTEER_EXEMPTED : VolunteerEvent.VOLUNTEER_CHECK_RECORDED,
                    check.kind().name());
        }
        return check.id();
    }

    /** Takes a check back from today on. */
    @Allowed(record = CHECKS, action = UPDATE)
    public void withdraw(UUID volunteerId, UUID checkId) {
        var check = volunteers.check(volunteerId, checkId);
        check.withdraw(LocalDate.now(clock));
        timeline.add(
                volunteerId,
                VolunteerEvent.VOLUNTEER_CHECK_WITHDRAWN,
                check.kind().name());
    }

    /**
     * Disclosure Scotland said that a membership is considered or barred: it does not count from that day on. Asking again with
     * the same id changes nothing.
     */
    @Allowed(record = CHECKS, action = CREATE)
    public void suspend(UUID volunteerId, UUID noticeId, boolean listed, LocalDate fromOn) {
        var volunteer = volunteers.get(volunteerId);
        if (notices.find(noticeId).isEmpty()) {
            VolunteerRule.VOLUNTEER_IS_HERE.require(volunteer.isHere());
            var notice = PvgNotice.suspending(noticeId, volunteer, listed, fromOn, CurrentActor.get(), clock.instant());
            notices.add(notice);
            timeline.add(
                    volunteerId,
                    VolunteerEvent.VOLUNTEER_SUSPENDED,
                    notice.kind().name());
        }
    }

    /** Disclosure Scotland decided: this was the last day on which the membership did not count. */
    @Allowed(record = CHECKS, action = UPDATE)
    public void endSuspension(UUID volunteerId, UUID noticeId, LocalDate lastDay) {
        notices.find(noticeId)
                .filter(notice -> notice.volunteerId().equals(volunteerId))
                .orElseThrow(NotFound::new)
                .endOn(lastDay, LocalDate.now(clock));
        timeline.add(volunteerId, VolunteerEvent.VOLUNTEER_SUSPENSION_ENDED, null);
    }

    /** Everybody who left with a membership and of whom Disclosure Scotland has not been told, the longest gone first. */
    @Allowed(record = CHECKS, action = LIST)
    public List<Leaver> leavers() {
        return notices.leavers();
    }

    /** Disclosure Scotland was told that the volunteer's role has ended. Asking again with the same id changes nothing. */
    @Allowed(record = CHECKS, action = CREATE)
    public void leaverTold(UUID volunteerId, UUID noticeId, LocalDate day) {
        var volunteer = volunteers.get(volunteerId);
        boolean told = notices.of(volunteerId).stream().anyMatch(one -> one.kind() == PvgNoticeKind.LEAVER_TOLD);
        if (!told) {
            notices.add(PvgNotice.leaverTold(noticeId, volunteer, day, CurrentActor.get(), clock.instant()));
            timeline.add(volunteerId, VolunteerEvent.VOLUNTEER_LEAVER_TOLD, null);
        }
    }

    /** What has to be renewed within so many days, and what should have been, the most urgent first. */
    @Allowed(record = CHECKS, action = LIST)
    public List<ExpiringCheck> expiring(int days) {
        var today = LocalDate.now(clock);
        return volunteers.expiringBy(today.plusDays(days), today);
    }
}
