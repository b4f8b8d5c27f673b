/** Runs Kith: a real database server, the application server, the demo; used by the commands in bin and by tests. */
@NullMarked
package org.kith.run;

import org.jspecify.annotations.NullMarked;
