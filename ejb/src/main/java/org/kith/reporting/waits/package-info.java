/**
 * How long people wait, fairly counted: those still waiting too. Partners see their own exactly; whoever sees all partners
 * sees no small numbers. Decides nothing about anybody.
 */
@NullMarked
package org.kith.reporting.waits;

import org.jspecify.annotations.NullMarked;
