package org.kith.matching.plan;

import static org.kith.matching.plan.Pairing.NOBODY;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Solves a whole-list plan exactly: a maximum-weight assignment with capacities by shortest augmenting paths with whole
 * potentials (dual values). It starts from the scarcer side, where most paths are short, and gives one node after the
 * other its best place.
 *
 * <p>The solver keeps pairs and potentials, so one veto, decline, withdrawal, newcomer or change of room costs one or
 * two more searches, and the plan is optimal again. Not for several threads at once.
 */
public final class PlanSolver {
    private final PlanProblem problem;
    private final Pairing pairing;
    private final Side people;
    private final Side volunteers;
    private @Nullable Search fromPeople;
    private @Nullable Search fromVolunteers;
    private int peopleNow;

    private PlanSolver(PlanProblem problem) {
        this.problem = problem;
        peopleNow = problem.people;
        var onePlace = new int[problem.people];
        Arrays.fill(onePlace, 1);
        people = new Side(onePlace, () -> Rows.ofPeople(problem));
        volunteers = new Side(problem.capacity.clone(), () -> Rows.ofVolunteers(problem));
        pairing = new Pairing(problem.people, problem.volunteers());
    }

    /** The best plan for this problem. */
    public static Plan solve(PlanProblem problem) {
        return solver(problem).plan();
    }

    /** A solver that has found the best plan and stays ready for changes. */
    public static PlanSolver solver(PlanProblem problem) {
        var solver = new PlanSolver(problem);
        long room = Arrays.stream(problem.capacity).asLongStream().sum();
        boolean peopleAreScarce = problem.people <= room;
        var search = peopleAreScarce ? solver.fromPeople() : solver.fromVolunteers();
        int nodes = peopleAreScarce ? problem.people : problem.volunteers();
        for (int node = 0; node < nodes; node++) {
            search.settleNew(node);
        }
        return solver;
    }

    /** Makes ready for changes, so that the first one is as quick as the others. */
    public PlanSolver readyForChanges() {
        fromPeople();
        fromVolunteers();
        return this;
    }

    /** A veto or a decline: these two shall not meet. */
    public void forbid(int person, int volunteer) {
        readyForChanges();
        people.rows().strikeOut(person, volunteer);
        volunteers.rows().strikeOut(volunteer, person);
        if (pairing.volunteerOf(person) == volunteer) {
            part(person);
            fromPeople().settle(person);
            fromVolunteers().settle(volunteer);
        }
    }

    /** A person who came later, with the volunteers who are possible and their scores; gives the person's index. */
    public int addPerson(int[] possible, int[] scores) {
        readyForChanges();
        int person = people.add(1);
        peopleNow = person + 1;
        pairing.makeRoomFor(person);
        volunteersKnow(person, possible, scores);
        fromPeople().settleNew(person);
        return person;
    }

    private void volunteersKnow(int person, int[] possible, int[] scores) {
        for (int i = 0; i < possible.length; i++) {
            if (scores[i] < 1) {
                throw new IllegalArgumentException("a score of " + scores[i] + "; it must be 1 or more");
            }
            people.rows().add(person, possible[i], scores[i]);
            volunteers.rows().add(possible[i], person, scores[i]);
        }
    }

    /** A person who no longer waits. */
    public void removePerson(int person) {
        readyForChanges();
        people.capacity[person] = 0;
        int volunteer = pairing.volunteerOf(person);
        if (volunteer != NOBODY) {
            part(person);
            fromVolunteers().settle(volunteer);
        }
    }

    /** A volunteer who has more or fewer places than before; none when paused. */
    public void setCapacity(int volunteer, int capacity) {
        readyForChanges();
        while (volunteers.taken[volunteer] > capacity) {
            int person = pairing.firstPersonOf(volunteer);
            part(person);
            volunteers.capacity[volunteer] = volunteers.taken[volunteer];
            fromPeople().settle(person);
        }
        volunteers.capacity[volunteer] = capacity;
        fromVolunteers().settle(volunteer);
    }

    private void part(int person) {
        volunteers.taken[pairing.volunteerOf(person)]--;
        people.taken[person]--;
        pairing.part(person);
    }

    /** The plan as it stands: always the best one for the problem with all changes made so far. */
    public Plan plan() {
        var volunteerOf = new int[peopleNow];
        var value = new long[peopleNow];
        long score = 0;
        int matched = 0;
        for (int p = 0; p < peopleNow; p++) {
            volunteerOf[p] = pairing.volunteerOf(p);
            value[p] = people.capacity[p] * people.dual[p];
            if (volunteerOf[p] != NOBODY) {
                matched++;
                // A pair of the plan is tight: its weight is the sum of the two values.
                score += people.dual[p] + volunteers.dual[volunteerOf[p]] - problem.matchBonus;
            }
        }
        return new Plan(
                volunteerOf,
                matched,
                score,
                score + matched * problem.matchBonus,
                value,
                Arrays.copyOf(volunteers.dual, problem.volunteers()),
                edgeVisits());
    }

    /** How often a possible pair was looked at so far: the cost of solving without a clock. Reading in is not counted. */
    public long edgeVisits() {
        return (fromPeople == null ? 0 : fromPeople.edgeVisits())
                + (fromVolunteers == null ? 0 : fromVolunteers.edgeVisits());
    }

    /** The problem with all changes made so far. */
    public PlanProblem problem() {
        readyForChanges();
        var rows = people.rows();
        var now = PlanProblem.with(
                peopleNow, Arrays.copyOf(volunteers.capacity, problem.volunteers()), problem.matchBonus);
        for (int p = 0; p < peopleNow; p++) {
            for (int e = rows.from[p]; e < rows.end[p] && people.capacity[p] > 0; e++) {
                int volunteer = rows.to(p)[e];
                if (volunteer >= 0) {
                    now.pair(p, volunteer, rows.score(p)[e]);
                }
            }
        }
        return now.build();
    }

    private Search fromPeople() {
        if (fromPeople == null) {
            fromPeople = new Search(people, volunteers, true, pairing, problem.matchBonus);
        }
        return fromPeople;
    }

    private Search fromVolunteers() {
        if (fromVolunteers == null) {
            fromVolunteers = new Search(volunteers, people, false, pairing, problem.matchBonus);
        }
        return fromVolunteers;
    }
}
