/** Pages on which two records of one person are made one, and two again. */
@NullMarked
package org.kith.web.matching.merge;

import org.jspecify.annotations.NullMarked;
