package org.kith.matching.plan;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One side of a plan in the making, people or volunteers: how much room each has, how much is taken, its dual value. */
final class Side {
    int[] capacity;
    int[] taken;
    long[] dual;
    private final Supplier<Rows> source;
    private @Nullable Rows rows;

    Side(int[] capacity, Supplier<Rows> source) {
        this.capacity = capacity;
        this.source = source;
        taken = new int[capacity.length];
        dual = new long[capacity.length];
    }

    /** The possible pairs seen from this side, made when first needed. */
    Rows rows() {
        if (rows == null) {
            rows = source.get();
        }
        return rows;
    }

    int size() {
        return rows == null ? capacity.length : rows.nodes;
    }

    boolean hasRoom(int node) {
        return taken[node] < capacity[node];
    }

    /** Has room and a value left for which to fill it: in an optimal plan nobody has. */
    boolean isUnsettled(int node) {
        return taken[node] < capacity[node] && dual[node] > 0;
    }

    int add(int itsCapacity) {
        int node = rows().addNode();
        if (node >= capacity.length) {
            int larger = node + node / 2 + 16;
            capacity = Arrays.copyOf(capacity, larger);
            taken = Arrays.copyOf(taken, larger);
            dual = Arrays.copyOf(dual, larger);
        }
        capacity[node] = itsCapacity;
        return node;
    }
}
