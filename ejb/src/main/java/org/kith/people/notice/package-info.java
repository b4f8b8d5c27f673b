/**
 * What a partner tells people outside by e-mail, letter or telephone: kept in the transaction of what it is about, sent
 * afterwards. Decides how somebody is reached and when to try again; does not decide what is told or to whom.
 */
@NullMarked
package org.kith.people.notice;

import org.jspecify.annotations.NullMarked;
