package org.kith.matching.whatif;

/**
 * What a way through the lists comes to at the end of a simulated year.
 *
 * @param people who were on the lists at any time of the year
 * @param matched those of them who met somebody
 * @param longWaiting those still waiting at the end, for more than 180 days
 * @param weeks weeks waited by all of them together, those still waiting counted too
 * @param points of all pairs
 * @param noes proposals to which one of the two said no
 */
public record YearOutcome(Way way, int people, int matched, int longWaiting, long weeks, long points, int noes) {
    static YearOutcome nothing(Way way) {
        return new YearOutcome(way, 0, 0, 0, 0, 0, 0);
    }

    YearOutcome and(YearOutcome other) {
        return new YearOutcome(
                way,
                people + other.people,
                matched + other.matched,
                longWaiting + other.longWaiting,
                weeks + other.weeks,
                points + other.points,
                noes + other.noes);
    }

    /** Who still waits at the end. */
    public int waiting() {
        return people - matched;
    }

    /** Weeks of waiting a person, with one decimal. */
    public double weeksEach() {
        return people == 0 ? 0 : Math.round(10.0 * weeks / people) / 10.0;
    }

    /** Points of a pair on average. */
    public long pointsEach() {
        return matched == 0 ? 0 : Math.round((double) points / matched);
    }

    String text() {
        return way + ":" + people + ":" + matched + ":" + longWaiting + ":" + weeks + ":" + points + ":" + noes;
    }

    static YearOutcome ofText(String text) {
        var cells = text.split(":");
        int at = 0;
        return new YearOutcome(
                Way.valueOf(cells[at++]),
                Integer.parseInt(cells[at++]),
                Integer.parseInt(cells[at++]),
                Integer.parseInt(cells[at++]),
                Long.parseLong(cells[at++]),
                Long.parseLong(cells[at++]),
                Integer.parseInt(cells[at]));
    }
}
