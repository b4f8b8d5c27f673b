package org.kith.visits.safety;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit made alone with what others were told of it. What is due follows from the row and the time alone. */
@MappedSuperclass
abstract class ToldWatch extends WatchRecord {
    /** After the planned end the volunteer is asked. */
    static final Duration ASK_AFTER = Duration.ofMinutes(30);
    /** After the planned end the partner's staff are told. */
    static final Duration TELL_AFTER = Duration.ofMinutes(60);
    /** A phone that finds a signal says first that somebody went in and then that they came out: nobody is told in between. */
    static final Duration SETTLE = Duration.ofMinutes(2);
    /** From one on call to the next. */
    static final Duration NEXT_AFTER = Duration.ofMinutes(15);

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "on_call_step")
    private int onCallStep;

    @Column(name = "on_call_at")
    private @Nullable Instant onCallAt;

    @Column(name = "distressed_at", updatable = false)
    private @Nullable Instant distressedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    private @Nullable String answer;

    @Column(name = "told_well_at")
    private @Nullable Instant toldWellAt;

    protected ToldWatch() {}

    boolean isToAskAt(Instant now) {
        // Who stayed longer after being asked is asked anew.
        return isOut() && isBefore(askedAt(), dueAt()) && isOver(ASK_AFTER, now);
    }

    boolean isToTellAt(Instant now) {
        return isAlarmAt(now) && isBefore(toldAt, alarmSince());
    }

    /** The next on call is told when the one before, or the staff, had their time. */
    boolean isToPassOnAt(Instant now) {
        var last = onCallAt == null ? toldAt : onCallAt;
        return last != null && isAlarmAt(now) && !now.isBefore(last.plus(NEXT_AFTER));
    }

    /** Since when somebody else has to know. A cry for help after staff were told is told again. */
    Instant alarmSince() {
        return distressedAt == null ? dueAt().plus(TELL_AFTER) : distressedAt;
    }

    private static boolean isBefore(@Nullable Instant done, Instant since) {
        return done == null || done.isBefore(since);
    }

    private boolean isAlarmAt(Instant now) {
        return answeredAt == null && (distressedAt != null || isOut() && isOver(TELL_AFTER, now));
    }

    private boolean isOver(Duration over, Instant now) {
        return !now.isBefore(dueAt().plus(over)) && !now.isBefore(heardInAt().plus(SETTLE));
    }

    /**
     * Others were told, and the volunteer has said since to be out, or well and staying. It stays an alarm until somebody who
     * was told has said what they know: they may be ringing, or on their way. Never said of a cry for help.
     */
    private boolean saysWellAt(Instant now) {
        return answeredAt == null && distressedAt == null && toldAt != null && !isAlarmAt(now);
    }

    /** Those who were told are told once that the volunteer says to be well. */
    boolean isToTellWellAt(Instant now) {
        return saysWellAt(now) && toldAt != null && !toldAt.isAfter(now) && isBefore(toldWellAt, toldAt);
    }

    void toldWellNow(Instant now) {
        toldWellAt = now;
    }

    private boolean isOut() {
        return endedAt() == null && answeredAt == null;
    }

    void toldNow(Instant now) {
        toldAt = now;
        onCallAt = null;
        onCallStep = 0;
    }

    /** @return how many had been told before */
    int passOn(Instant now) {
        onCallAt = now;
        return onCallStep++;
    }

    void answer(UUID by, String words, Instant now) {
        SafetyRule.ALARM_HAS_AN_ANSWER.require(!words.isBlank());
        if (answeredAt == null) {
            answeredAt = now;
            answeredBy = by;
            answer = words.strip();
            end(now);
        }
    }

    WatchState stateAt(Instant now) {
        if (answeredAt != null) {
            return WatchState.ANSWERED;
        }
        if (distressedAt != null) {
            return WatchState.DISTRESS;
        }
        if (saysWellAt(now)) {
            return WatchState.SAYS_WELL;
        }
        if (!isOut()) {
            return WatchState.ENDED;
        }
        if (isAlarmAt(now)) {
            return WatchState.OVERDUE;
        }
        return now.isBefore(dueAt().plus(ASK_AFTER)) ? WatchState.UNDER_WAY : WatchState.ASKED;
    }

    @Nullable
    Instant distressedAt() {
        return distressedAt;
    }

    @Nullable
    Instant toldAt() {
        return toldAt;
    }

    int onCallStep() {
        return onCallStep;
    }

    @Nullable
    String answer() {
        return answer;
    }
}
