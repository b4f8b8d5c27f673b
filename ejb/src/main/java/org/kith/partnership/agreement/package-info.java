/**
 * What partners agreed to share: for which purpose, which groups of data, with which roles, up to which level, from when to when.
 * Decides who accepted and until when it runs; the scoped views execute it. Knows partners only.
 */
@NullMarked
package org.kith.partnership.agreement;

import org.jspecify.annotations.NullMarked;
