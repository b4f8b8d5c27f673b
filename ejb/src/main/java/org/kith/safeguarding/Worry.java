package org.kith.safeguarding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is worried about.
 *
 * @param matchId of the pair it is about, when there is one
 * @param personId whom it is about, when that is known
 * @param personTold whether the person knows that the worry is passed on; their consent is not needed
 */
public record Worry(
        @Nullable UUID matchId, @Nullable UUID personId, String words, ThreePoints points, PointAnswer personTold) {}
