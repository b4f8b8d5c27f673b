package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a plan comes to, beside what other ways of going through the list would come to. */
@Embeddable
class PlanFigures {
    private int people;
    private int volunteers;
    private int places;

    @Column(name = "possible_pairs")
    private int possiblePairs;

    private int matched;
    private long score;
    private long objective;
    private boolean proven;

    @Column(name = "greedy_matched")
    private int greedyMatched;

    @Column(name = "greedy_objective")
    private long greedyObjective;

    @Column(name = "first_matched")
    private int firstMatched;

    @Column(name = "first_objective")
    private long firstObjective;

    @Column(name = "long_waiting")
    private int longWaiting;

    @Column(name = "long_matched")
    private int longMatched;

    private String frontier = "";

    private String proof = "";

    protected PlanFigures() {}

    PlanFigures(PlanMade made) {
        var plan = made.plan();
        people = plan.people();
        volunteers = plan.volunteers();
        places = made.places();
        possiblePairs = made.list().problem().edges();
        matched = plan.matched();
        score = plan.score();
        objective = plan.objective();
        proven = made.proof().holds();
        greedyMatched = made.greedy().matched();
        greedyObjective = made.greedy().objective();
        firstMatched = made.firstCome().matched();
        firstObjective = made.firstCome().objective();
        longWaiting = (int) made.longWaiting();
        longMatched = (int) made.longMatched();
        frontier = made.frontier().stream()
                .map(one -> one.bonus() + ":" + one.matched() + ":" + one.score())
                .collect(Collectors.joining(";"));
        proof = made.proofText();
    }

    PlanNumbers numbers() {
        return new PlanNumbers(
                people,
                volunteers,
                places,
                possiblePairs,
                matched,
                score,
                objective,
                proven,
                new PlanNumbers.Other(greedyMatched, greedyObjective),
                new PlanNumbers.Other(firstMatched, firstObjective),
                longWaiting,
                longMatched,
                aims());
    }

    private List<PlanNumbers.Aim> aims() {
        return frontier.isEmpty()
                ? List.of()
                : Arrays.stream(frontier.split(";"))
                        .map(one -> one.split(":"))
                        .map(cells -> new PlanNumbers.Aim(
                                Long.parseLong(cells[0]),
                                Integer.parseInt(cells[1]),
                                people - Integer.parseInt(cells[1]),
                                Long.parseLong(cells[2])))
                        .toList();
    }

    /** The dual values, a line each: p;person;value and v;volunteer;places;price. */
    String proof() {
        return proof;
    }
}
