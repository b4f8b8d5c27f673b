package org.kith.visits;

import java.util.UUID;
import org.kith.kernel.Owner;

/**
 * Where a volunteer's word on a visit belongs, after the match has ended too; ids only.
 *
 * @param wordIsKept a word of this id is there already, this volunteer's or somebody else's
 */
record MyVisitPlace(UUID id, UUID matchId, Owner owner, boolean wordIsKept) {}
