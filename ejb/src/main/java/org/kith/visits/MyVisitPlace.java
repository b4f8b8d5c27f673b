package org.kith.visits;

import java.util.UUID;
import org.kith.kernel.Owner;

/** Where a volunteer's word on a visit belongs, after the match has ended too; ids only. */
record MyVisitPlace(UUID id, UUID matchId, Owner owner) {}
