package org.kith.matching.plan;

import java.util.Arrays;

/**
 * The possible pairs seen from one side: for each node its partners, best score first and then by index. A partner
 * written below zero ({@code ~index}) was struck out. Rows can grow, for people who come later.
 */
final class Rows {
    int nodes;
    int[] from;
    int[] end;
    int[] to;
    int[] score;
    private int used;

    private Rows(int[] starts, int[] to, int[] score) {
        this.nodes = starts.length - 1;
        this.from = Arrays.copyOf(starts, nodes);
        this.end = Arrays.copyOfRange(starts, 1, nodes + 1);
        this.to = to;
        this.score = score;
        this.used = to.length;
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

    /** Strikes a pair out, if it is there. */
    void strikeOut(int node, int partner) {
        for (int e = from[node]; e < end[node]; e++) {
            if (to[e] == partner) {
                to[e] = ~partner;
            }
        }
    }

    /** Adds a partner to a row, at its place; the row moves to the end of the list, where there is room. */
    void add(int node, int partner, int partnerScore) {
        int length = end[node] - from[node];
        reserve(length + 1);
        int at = used;
        int e = from[node];
        while (e < end[node] && score[e] >= partnerScore) {
            copy(e++, at++);
        }
        to[at] = partner;
        score[at++] = partnerScore;
        while (e < end[node]) {
            copy(e++, at++);
        }
        from[node] = used;
        end[node] = at;
        used = at;
    }

    /** Adds a node without partners and gives its index. */
    int addNode() {
        if (nodes == from.length) {
            from = Arrays.copyOf(from, nodes + nodes / 2 + 16);
            end = Arrays.copyOf(end, from.length);
        }
        from[nodes] = used;
        end[nodes] = used;
        return nodes++;
    }

    private void copy(int edge, int at) {
        to[at] = to[edge];
        score[at] = score[edge];
    }

    private void reserve(int more) {
        if (used + more > to.length) {
            int larger = used + more + used / 8;
            to = Arrays.copyOf(to, larger);
            score = Arrays.copyOf(score, larger);
        }
    }
}
