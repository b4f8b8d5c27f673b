/** The oracle's drivers from outside: the views, the rights, HTTP and the browser. */
package org.kith.whole.oracle;
