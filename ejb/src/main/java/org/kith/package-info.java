/** Kith: the shared case, volunteer and outcome system of a befriending partnership. */
@NullMarked
package org.kith;

import org.jspecify.annotations.NullMarked;
