package org.kith.matching.plan;

import static org.kith.matching.plan.Pairing.NOBODY;

import java.util.Arrays;

/**
 * The search for the best place of one node, seen from its side (the near one): the shortest path, in reduced costs,
 * to a partner with room or to somebody who is better left out. Swaps the pairs along the path and moves the dual
 * values so that every pair stays tight and no possible pair is worth more than the two values of its ends.
 */
final class Search {
    private final Side near;
    private final Side far;
    private final Rows rows;
    private final boolean nearIsPeople;
    private final Pairing pairing;
    private final long bonus;
    private final Nearest queue = new Nearest();
    private int round;
    private long edgeVisits;

    private int[] nearRound;
    private long[] nearDistance;
    /** The far partner over which a near node was reached. */
    private int[] via;

    private int[] tree;
    private int treeSize;

    private int[] farRound;
    private long[] farDistance;
    /** The near node from which a far node was reached. */
    private int[] parent;

    private int[] reached;
    private int reachedSize;

    /** How far the search has come, and where the best end found so far lies. */
    private long distance;

    private long bound;
    private int endNear;
    private int endFar;

    Search(Side near, Side far, boolean nearIsPeople, Pairing pairing, long bonus) {
        this.near = near;
        this.far = far;
        this.rows = near.rows();
        this.nearIsPeople = nearIsPeople;
        this.pairing = pairing;
        this.bonus = bonus;
        nearRound = new int[near.capacity.length];
        nearDistance = new long[near.capacity.length];
        via = new int[near.capacity.length];
        tree = new int[near.capacity.length];
        farRound = new int[far.capacity.length];
        farDistance = new long[far.capacity.length];
        parent = new int[far.capacity.length];
        reached = new int[far.capacity.length];
    }

    long edgeVisits() {
        return edgeVisits;
    }

    /** Gives a new node the lowest dual value that covers all its pairs, and then its places. */
    void settleNew(int node) {
        long best = 0;
        var score = rows.score(node);
        var to = rows.to(node);
        for (int e = rows.from[node]; e < rows.end[node] && score[e] + bonus > best; e++) {
            edgeVisits++;
            if (to[e] >= 0) {
                best = Math.max(best, score[e] + bonus - far.dual[to[e]]);
            }
        }
        near.dual[node] = best;
        settle(node);
    }

    /** Finds places for a node until it is full or has no more to gain. */
    void settle(int node) {
        while (near.isUnsettled(node)) {
            place(node);
        }
    }

    private void place(int root) {
        begin();
        distance = 0;
        bound = near.dual[root];
        endNear = root;
        endFar = NOBODY;
        enter(root, NOBODY);
        int scanned = 0;
        do {
            while (scanned < treeSize && distance < bound) {
                scan(tree[scanned++]);
            }
        } while (distance < bound && advance());
        moveDuals();
        swapAlongPath(root);
    }

    private void begin() {
        if (nearRound.length < near.capacity.length || farRound.length < far.capacity.length) {
            nearRound = Arrays.copyOf(nearRound, near.capacity.length);
            nearDistance = Arrays.copyOf(nearDistance, near.capacity.length);
            via = Arrays.copyOf(via, near.capacity.length);
            tree = Arrays.copyOf(tree, near.capacity.length);
            farRound = Arrays.copyOf(farRound, far.capacity.length);
            farDistance = Arrays.copyOf(farDistance, far.capacity.length);
            parent = Arrays.copyOf(parent, far.capacity.length);
            reached = Arrays.copyOf(reached, far.capacity.length);
        }
        round++;
        queue.clear();
        treeSize = 0;
        reachedSize = 0;
    }

    /** Looks at the pairs of a near node. Best scores come first, so the row ends where no pair can help any more. */
    private void scan(int node) {
        var score = rows.score(node);
        var to = rows.to(node);
        long base = nearDistance[node] + near.dual[node] - bonus;
        int e = rows.from[node];
        int end = rows.end[node];
        int begun = e;
        for (; e < end; e++) {
            if (base - score[e] >= bound) {
                break;
            }
            int partner = to[e];
            if (partner < 0) {
                continue;
            }
            long reachedAt = base - score[e] + far.dual[partner];
            if (reachedAt < bound && (farRound[partner] != round || reachedAt < farDistance[partner])) {
                label(partner, node, reachedAt);
            }
        }
        edgeVisits += e - begun;
    }

    private void label(int partner, int from, long reachedAt) {
        farRound[partner] = round;
        farDistance[partner] = reachedAt;
        parent[partner] = from;
        if (far.hasRoom(partner)) {
            bound = reachedAt;
            endFar = partner;
        } else if (reachedAt == distance) {
            reach(partner);
        } else {
            queue.add(partner, reachedAt);
        }
    }

    /** Goes on to the nearest labelled far node; false when there is none before the best end. */
    private boolean advance() {
        while (!queue.isEmpty() && queue.nearestDistance() < bound) {
            long itsDistance = queue.nearestDistance();
            int partner = queue.take();
            if (farDistance[partner] == itsDistance) {
                distance = itsDistance;
                reach(partner);
                return true;
            }
        }
        return false;
    }

    /** A full far node is reached for good: each of its present partners could move on. */
    private void reach(int partner) {
        reached[reachedSize++] = partner;
        if (!nearIsPeople) {
            enter(pairing.volunteerOf(partner), partner);
            return;
        }
        for (int p = pairing.firstPersonOf(partner); p != NOBODY; p = pairing.nextPerson(p)) {
            enter(p, partner);
        }
    }

    private void enter(int node, int over) {
        edgeVisits++;
        if (node == NOBODY || nearRound[node] == round) {
            return;
        }
        nearRound[node] = round;
        nearDistance[node] = distance;
        via[node] = over;
        tree[treeSize++] = node;
        if (distance + near.dual[node] < bound) {
            bound = distance + near.dual[node];
            endNear = node;
            endFar = NOBODY;
        }
    }

    private void moveDuals() {
        for (int i = 0; i < treeSize; i++) {
            near.dual[tree[i]] -= bound - nearDistance[tree[i]];
        }
        for (int i = 0; i < reachedSize; i++) {
            far.dual[reached[i]] += bound - farDistance[reached[i]];
        }
    }

    private void swapAlongPath(int root) {
        int free = endFar;
        if (free != NOBODY) {
            far.taken[free]++;
        } else if (endNear != root) {
            free = via[endNear];
            part(endNear, free);
            near.taken[endNear]--;
        } else {
            return;
        }
        for (int mover = parent[free]; mover != root; mover = parent[free]) {
            int left = via[mover];
            part(mover, left);
            join(mover, free);
            free = left;
        }
        join(root, free);
        near.taken[root]++;
    }

    private void join(int nearNode, int farNode) {
        if (nearIsPeople) {
            pairing.join(nearNode, farNode);
        } else {
            pairing.join(farNode, nearNode);
        }
    }

    private void part(int nearNode, int farNode) {
        pairing.part(nearIsPeople ? nearNode : farNode);
    }
}
