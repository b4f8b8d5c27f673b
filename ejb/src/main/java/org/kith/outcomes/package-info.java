/**
 * How a person is doing: the instruments we ask with, the answers they gave and the scores that follow.
 *
 * <p>Instruments are data, one definition file each, and never change once used. Scoring is pure. This slice does not
 * judge whether a change matters; the evaluation slice does.
 */
@NullMarked
package org.kith.outcomes;

import org.jspecify.annotations.NullMarked;
