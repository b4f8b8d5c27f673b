/**
 * Evidence for the Quality in Befriending Award: what the system holds of a partner for each of its seven domains, and what is
 * missing. It counts and lists; whether it is good enough decides an assessor.
 */
@NullMarked
package org.kith.reporting.quality;

import org.jspecify.annotations.NullMarked;
