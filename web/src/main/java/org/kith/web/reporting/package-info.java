/** What the board reads: released tables, each with a sentence, a chart and how it is counted. */
@NullMarked
package org.kith.web.reporting;

import org.jspecify.annotations.NullMarked;
