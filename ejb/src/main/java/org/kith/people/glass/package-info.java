/**
 * Looking at one person of another partner in an emergency: who may, for how long, who is told and who reviews it. Decides
 * the rules of such a look; what it shows is decided by the scoped views. Knows people and their notices.
 */
@NullMarked
package org.kith.people.glass;

import org.jspecify.annotations.NullMarked;
