/**
 * The partnership, its partners with their areas and membership, and its dated settings. Decides which partner looks after an
 * area and which targets hold on a day. Knows kernel, access and audit.
 */
@NullMarked
package org.kith.partnership;

import org.jspecify.annotations.NullMarked;
