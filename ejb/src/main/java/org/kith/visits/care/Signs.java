package org.kith.visits.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the visits of one match and what the person said come to. Pure: the same visits always give the same signs. */
final class Signs {
    private static final int FEW = 3;
    private static final int UNHAPPY = 2;
    private final List<SeenVisit> visits;

    /** @param visits those of which somebody has spoken, by day */
    Signs(List<SeenVisit> visits) {
        this.visits = List.copyOf(visits);
    }

    /**
     * The signs there are now.
     *
     * @param feels what the person said last, from 1 to 5; null when they said nothing
     * @param saidOn when they said it
     */
    List<Sign> all(@Nullable Integer feels, @Nullable LocalDate saidOn) {
        var signs = new ArrayList<Sign>();
        missed().ifPresent(signs::add);
        shorter().ifPresent(signs::add);
        volunteerUnhappy().ifPresent(signs::add);
        if (feels != null && feels <= UNHAPPY) {
            signs.add(new Sign(WarningKind.PERSON_UNHAPPY, Objects.requireNonNull(saidOn)));
        }
        return signs;
    }

    // Begins with the first of the run, so that a third missed visit is the same sign.
    private Optional<Sign> missed() {
        var run = visits.size();
        while (run > 0 && visits.get(run - 1).isMissed()) {
            run--;
        }
        return visits.size() - run < 2
                ? Optional.empty()
                : Optional.of(new Sign(WarningKind.TWO_MISSED, visits.get(run).day()));
    }

    private Optional<Sign> shorter() {
        var timed = visits.stream()
                .filter(visit -> !visit.isMissed() && visit.minutes() != null)
                .toList();
        if (timed.size() < 2 * FEW) {
            return Optional.empty();
        }
        var last = timed.subList(timed.size() - FEW, timed.size());
        var before = timed.subList(timed.size() - 2 * FEW, timed.size() - FEW);
        return 3 * minutes(last) <= 2 * minutes(before)
                ? Optional.of(new Sign(WarningKind.SHORTER, last.get(0).day()))
                : Optional.empty();
    }

    private static int minutes(List<SeenVisit> some) {
        return some.stream()
                .mapToInt(visit -> Objects.requireNonNull(visit.minutes()))
                .sum();
    }

    private Optional<Sign> volunteerUnhappy() {
        var said = visits.stream().filter(visit -> visit.howItWent() != null).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var last = said.get(said.size() - 1);
        boolean low = how(last) <= UNHAPPY;
        boolean lowBefore = said.size() > 1 && how(said.get(said.size() - 2)) <= UNHAPPY;
        return how(last) == 1 || low && lowBefore
                ? Optional.of(new Sign(WarningKind.VOLUNTEER_UNHAPPY, last.day()))
                : Optional.empty();
    }

    private static int how(SeenVisit visit) {
        return Objects.requireNonNull(visit.howItWent());
    }
}
