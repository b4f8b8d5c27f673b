/**
 * Who may have an extract: a grant for a purpose and a time, approved by the board, with the parts of the partners that agree
 * and without the people who do not want to be in it. What is in it is made by the reporting slice.
 */
@NullMarked
package org.kith.reporting.extract;

import org.jspecify.annotations.NullMarked;
