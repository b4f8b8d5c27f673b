package org.kith.matching.plan;

import java.util.Arrays;

/** Who is paired with whom at this moment: one volunteer for each person, a linked list of people for each volunteer. */
final class Pairing {
    static final int NOBODY = -1;

    private int[] volunteerOf;
    private final int[] firstPerson;
    private int[] next;
    private int[] previous;

    Pairing(int people, int volunteers) {
        volunteerOf = nobody(people);
        next = nobody(people);
        previous = nobody(people);
        firstPerson = nobody(volunteers);
    }

    int volunteerOf(int person) {
        return volunteerOf[person];
    }

    int firstPersonOf(int volunteer) {
        return firstPerson[volunteer];
    }

    /** The next person of the same volunteer. */
    int nextPerson(int person) {
        return next[person];
    }

    void join(int person, int volunteer) {
        volunteerOf[person] = volunteer;
        previous[person] = NOBODY;
        next[person] = firstPerson[volunteer];
        if (next[person] != NOBODY) {
            previous[next[person]] = person;
        }
        firstPerson[volunteer] = person;
    }

    void part(int person) {
        int before = previous[person];
        int after = next[person];
        if (before == NOBODY) {
            firstPerson[volunteerOf[person]] = after;
        } else {
            next[before] = after;
        }
        if (after != NOBODY) {
            previous[after] = before;
        }
        volunteerOf[person] = NOBODY;
    }

    void makeRoomFor(int person) {
        if (person >= volunteerOf.length) {
            int larger = person + person / 2 + 16;
            volunteerOf = grown(volunteerOf, larger);
            next = grown(next, larger);
            previous = grown(previous, larger);
        }
    }

    private static int[] nobody(int size) {
        var list = new int[size];
        Arrays.fill(list, NOBODY);
        return list;
    }

    private static int[] grown(int[] list, int size) {
        var larger = Arrays.copyOf(list, size);
        Arrays.fill(larger, list.length, size, NOBODY);
        return larger;
    }
}
