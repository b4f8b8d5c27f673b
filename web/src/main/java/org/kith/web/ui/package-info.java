/** The building bricks of pages: fields, choices, dates, error summary, plain words. Knows no slice. */
@NullMarked
package org.kith.web.ui;

import org.jspecify.annotations.NullMarked;
