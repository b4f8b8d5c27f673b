package org.kith.oracle;

/**
 * Somebody who acts. Empty text stands for none.
 *
 * @param role named as in the matrix
 * @param username how the caller signs in; empty for those who cannot
 * @param mayEnter whether signing in must succeed today
 */
public record Caller(
        String role,
        String account,
        String partnership,
        String partner,
        String person,
        String volunteer,
        String username,
        boolean mayEnter) {
    public boolean isStaff() {
        return role.equals("COORDINATOR") || role.equals("PARTNER_MANAGER") || role.equals("SAFEGUARDING_LEAD");
    }

    @Override
    public String toString() {
        return role + (username.isEmpty() ? "" : " " + username);
    }
}
