/**
 * Older people, those who care for them and everything that happened around them. Decides who is on record, how a person is
 * found again and whether two entries may be the same person. Knows kernel, access, audit and partnership; knows nothing of
 * waiting, matching and visits, which write their news on the {@link org.kith.people.Timeline}.
 */
@NullMarked
package org.kith.people;

import org.jspecify.annotations.NullMarked;
