/**
 * Reports on half a year: figures of a release, words of the partnership, signatures of four sectors. It knows releases and
 * no person.
 */
@NullMarked
package org.kith.reporting.progress;

import org.jspecify.annotations.NullMarked;
