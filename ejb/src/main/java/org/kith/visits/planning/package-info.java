/**
 * What stands around the plans of visits: holidays of people, bank holidays, and group visits of several matches. Decides who
 * is away and who belongs to a group; the visits themselves are planned and let go by {@code org.kith.visits}.
 */
@NullMarked
package org.kith.visits.planning;

import org.jspecify.annotations.NullMarked;
