/** A page to copy from: form bean, words, fields. Keeps nothing. */
@NullMarked
package org.kith.web.example;

import org.jspecify.annotations.NullMarked;
