/**
 * Who is acting, what their role may do, and how the database learns of it. Decides sign-in and permission for a function;
 * which rows are seen is decided by the scoped views. Knows the kernel only.
 */
@NullMarked
package org.kith.access;

import org.jspecify.annotations.NullMarked;
