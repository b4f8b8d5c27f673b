/**
 * Volunteers who help at two partners. One partner issues a passport, the other takes the volunteer on and says by dated rules
 * whose checks of which kind it recognises. What counts is decided by a scoped view (R__36_passports.sql), day by day.
 */
@NullMarked
package org.kith.volunteering.passport;

import org.jspecify.annotations.NullMarked;
