package org.kith.matching.merge;

/** How many rows of each kind, as far as the actor sees them, move to the record that stays. */
public record MovesAlong(
        long referrals,
        long waiting,
        long matches,
        long visits,
        long notes,
        long measures,
        long carers,
        long consents,
        long shares,
        long concerns) {}
