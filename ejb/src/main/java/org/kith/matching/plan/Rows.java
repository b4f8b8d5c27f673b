package org.kith.matching.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The possible pairs seen from one side: for each node its partners, best score first and then by index. A partner
 * written below zero ({@code ~index}) was struck out. Rows can grow, for people who come later.
 */
final class Rows {
    int nodes;
    int[] from;
    int[] end;
    private final int[] to;
    private final int[] score;
    /** The rows that grew. */
    private int[] @Nullable [] ownTo = new int[0][];

    private int[] @Nullable [] ownScore = new int[0][];

    private Rows(int[] starts, int[] to, int[] score) {
        this.nodes = starts.length - 1;
        this.from = Arrays.copyOf(starts, nodes);
        this.end = Arrays.copyOfRange(starts, 1, nodes + 1);
        this.to = to;
        this.score = score;
        var sorter = new RowSorter();
        for (int node = 0; node < nodes; node++) {
            sorter.bestFirst(to, score, from[node], end[node]);
        }
    }

    static Rows ofPeople(PlanProblem problem) {
        return new Rows(problem.first, problem.volunteer.clone(), problem.score.clone());
    }

    static Rows ofVolunteers(PlanProblem problem) {
        var starts = starts(problem.volunteer, problem.edges(), problem.volunteers());
        var next = starts.clone();
        var to = new int[problem.edges()];
        var score = new int[problem.edges()];
        for (int p = 0; p < problem.people; p++) {
            for (int e = problem.first[p]; e < problem.first[p + 1]; e++) {
                int at = next[problem.volunteer[e]]++;
                to[at] = p;
                score[at] = problem.score[e];
            }
        }
        return new Rows(starts, to, score);
    }

    /** Where each node's row begins when edges are sorted by this key; one more entry than nodes. */
    static int[] starts(int[] key, int size, int nodes) {
        var starts = new int[nodes + 1];
        for (int e = 0; e < size; e++) {
            starts[key[e] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        return starts;
    }

    /** The edges in order of this key; equal keys keep their order. */
    static int[] order(int[] key, int size, int nodes) {
        var next = starts(key, size, nodes);
        var order = new int[size];
        for (int e = 0; e < size; e++) {
            order[next[key[e]]++] = e;
        }
        return order;
    }

    /** The list in which this node's row stands, from {@code from[node]} to {@code end[node]}: its partners. */
    int[] to(int node) {
        return node < ownTo.length && ownTo[node] != null ? ownTo[node] : to;
    }

    /** The scores beside {@link #to(int)}. */
    int[] score(int node) {
        return node < ownScore.length && ownScore[node] != null ? ownScore[node] : score;
    }

    /** Strikes a pair out, if it is there. */
    void strikeOut(int node, int partner) {
        var partners = to(node);
        for (int e = from[node]; e < end[node]; e++) {
            if (partners[e] == partner) {
                partners[e] = ~partner;
            }
        }
    }

    /** Adds a partner to a row, at its place. From then on the row has a list of its own. */
    void add(int node, int partner, int partnerScore) {
        var oldTo = to(node);
        var oldScore = score(node);
        int length = end[node] - from[node];
        int before = 0;
        while (before < length && oldScore[from[node] + before] >= partnerScore) {
            before++;
        }
        own(node);
        ownTo[node] = inserted(oldTo, from[node], length, before, partner);
        ownScore[node] = inserted(oldScore, from[node], length, before, partnerScore);
        from[node] = 0;
        end[node] = length + 1;
    }

    private static int[] inserted(int[] list, int from, int length, int before, int value) {
        var longer = new int[length + 1];
        System.arraycopy(list, from, longer, 0, before);
        longer[before] = value;
        System.arraycopy(list, from + before, longer, before + 1, length - before);
        return longer;
    }

    private void own(int node) {
        if (node >= ownTo.length) {
            int larger = Math.max(from.length, node + 1);
            ownTo = Arrays.copyOf(ownTo, larger);
            ownScore = Arrays.copyOf(ownScore, larger);
        }
    }

    /** Adds a node without partners and gives its index. */
    int addNode() {
        if (nodes == from.length) {
            from = Arrays.copyOf(from, nodes + nodes / 2 + 16);
            end = Arrays.copyOf(end, from.length);
        }
        return nodes++;
    }
}
