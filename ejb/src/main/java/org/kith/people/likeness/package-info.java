/**
 * Whether two partners know the same person, asked of both without telling either who or where. The service compares by itself
 * (blocked by birthday, home, telephone and the sound of names); people decide. Each partner reads and answers about its own
 * person only; which partner the other is becomes known when both want to talk.
 */
@NullMarked
package org.kith.people.likeness;

import org.jspecify.annotations.NullMarked;
