/** Documents that leave as files: one description, written as PDF, as a Word file and as a workbook. */
@NullMarked
package org.kith.web.paper;

import org.jspecify.annotations.NullMarked;
