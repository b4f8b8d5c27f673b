/** Importing people and volunteers from a file: choose it, say what its columns are, try it out, write it. */
@NullMarked
package org.kith.web.imports;

import org.jspecify.annotations.NullMarked;
