/** The demo city: five partners and the people around them, the same on every machine. */
@NullMarked
package org.kith.run.city;

import org.jspecify.annotations.NullMarked;
