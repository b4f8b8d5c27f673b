package org.kith.matching.plan;

import java.util.Arrays;

/** A queue of nodes that gives the nearest first, the lower index first among equals: a binary heap without deletion. */
final class Nearest {
    private long[] distance = new long[64];
    private int[] node = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long nearestDistance() {
        return distance[0];
    }

    void add(int addedNode, long itsDistance) {
        if (size == node.length) {
            node = Arrays.copyOf(node, size * 2);
            distance = Arrays.copyOf(distance, size * 2);
        }
        int at = size++;
        while (at > 0 && before(addedNode, itsDistance, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        node[at] = addedNode;
        distance[at] = itsDistance;
    }

    int take() {
        int taken = node[0];
        int moved = node[--size];
        long movedDistance = distance[size];
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && before(node[child + 1], distance[child + 1], child)) {
                child++;
            }
            if (!before(node[child], distance[child], moved, movedDistance)) {
                break;
            }
            move(child, at);
            at = child;
            child = 2 * at + 1;
        }
        node[at] = moved;
        distance[at] = movedDistance;
        return taken;
    }

    private boolean before(int one, long itsDistance, int place) {
        return before(one, itsDistance, node[place], distance[place]);
    }

    private static boolean before(int one, long itsDistance, int other, long otherDistance) {
        return itsDistance < otherDistance || itsDistance == otherDistance && one < other;
    }

    private void move(int place, int to) {
        node[to] = node[place];
        distance[to] = distance[place];
    }
}
