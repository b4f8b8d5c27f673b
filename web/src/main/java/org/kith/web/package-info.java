/** What every page shares: its words. */
@NullMarked
package org.kith.web;

import org.jspecify.annotations.NullMarked;
