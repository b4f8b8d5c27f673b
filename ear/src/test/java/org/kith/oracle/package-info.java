/**
 * The proof that scoping holds: a city of its own, decided upon from the matrix and the field table alone, and compared with what
 * the running system shows. Nothing here may know a class of the product, so that a mistake there cannot hide itself here.
 */
package org.kith.oracle;
