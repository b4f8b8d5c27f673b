/**
 * Handing a referral or a person to another partner for good. Decides when that may be offered and what goes along; the move
 * itself is one routine of the database (R__35_transfers.sql), because no partner's account reaches both sides of it. Stands
 * with matching because somebody whose match is open is not handed over.
 */
@NullMarked
package org.kith.matching.transfer;

import org.jspecify.annotations.NullMarked;
