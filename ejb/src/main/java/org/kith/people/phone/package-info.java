/**
 * Known phones of volunteers and people: the list their owner keeps, and the code that goes to the owner. Who is let in is decided
 * by {@code org.kith.access}.
 */
@NullMarked
package org.kith.people.phone;

import org.jspecify.annotations.NullMarked;
