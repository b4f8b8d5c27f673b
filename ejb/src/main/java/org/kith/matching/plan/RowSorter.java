package org.kith.matching.plan;

import java.util.Arrays;

/** Sorts rows of pairs best score first, keeping the order of equal scores; counts when scores are few, else compares. */
final class RowSorter {
    private int[] heldTo = new int[0];
    private int[] heldScore = new int[0];
    private int[] place = new int[0];
    private long[] keys = new long[0];

    void bestFirst(int[] to, int[] score, int from, int end) {
        int lowest = Integer.MAX_VALUE;
        int highest = 0;
        boolean sorted = true;
        for (int e = from; e < end; e++) {
            lowest = Math.min(lowest, score[e]);
            highest = Math.max(highest, score[e]);
            sorted &= e == from || score[e - 1] >= score[e];
        }
        if (sorted) {
            return;
        }
        if ((long) highest - lowest <= 4L * (end - from)) {
            count(to, score, from, end, lowest, highest);
        } else {
            compare(to, score, from, end);
        }
    }

    private void count(int[] to, int[] score, int from, int end, int lowest, int highest) {
        int length = end - from;
        int range = highest - lowest + 1;
        if (heldTo.length < length) {
            heldTo = new int[length];
            heldScore = new int[length];
        }
        if (place.length <= range) {
            place = new int[range + 1];
        }
        System.arraycopy(to, from, heldTo, 0, length);
        System.arraycopy(score, from, heldScore, 0, length);
        Arrays.fill(place, 0, range + 1, 0);
        for (int i = 0; i < length; i++) {
            place[highest - heldScore[i] + 1]++;
        }
        for (int i = 0; i < range; i++) {
            place[i + 1] += place[i];
        }
        for (int i = 0; i < length; i++) {
            int at = from + place[highest - heldScore[i]]++;
            to[at] = heldTo[i];
            score[at] = heldScore[i];
        }
    }

    private void compare(int[] to, int[] score, int from, int end) {
        int length = end - from;
        if (keys.length < length) {
            keys = new long[length];
        }
        for (int i = 0; i < length; i++) {
            keys[i] = (long) -score[from + i] << 32 | to[from + i];
        }
        Arrays.sort(keys, 0, length);
        for (int i = 0; i < length; i++) {
            to[from + i] = (int) keys[i];
            score[from + i] = -(int) (keys[i] >> 32);
        }
    }
}
