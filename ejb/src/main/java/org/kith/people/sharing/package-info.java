/**
 * Opening one person's record to another partner, at a level and for a time, and reading what others opened. Decides what a share
 * may be; what it shows is decided by the scoped views (R__35_views_sharing.sql). Knows people, choices and agreements.
 */
@NullMarked
package org.kith.people.sharing;

import org.jspecify.annotations.NullMarked;
