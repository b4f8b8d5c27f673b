/** Pages of looks in an emergency: looking, who is on duty, and the review. */
@NullMarked
package org.kith.web.people.glass;

import org.jspecify.annotations.NullMarked;
