package org.kith.oracle;

import java.util.List;

/** Who is on duty today, and who says so. */
final class Duty {
    private final City city;
    private final Caller caller;

    Duty(City city, Caller caller) {
        this.city = city;
        this.caller = caller;
    }

    /** Whether the caller is. */
    boolean isOn() {
        return city.rows("duty_day").stream()
                .anyMatch(days -> days.is("account_id", caller.account())
                        && days.is("owner_partner_id", caller.partner())
                        && !days.has("called_off_at")
                        && !days.day("from_day").isAfter(city.today())
                        && !days.day("until_day").isBefore(city.today()));
    }

    /** Only a manager sets days on duty, for those who coordinate at the own partner. */
    boolean isKept(Row days) {
        return caller.role().equals("PARTNER_MANAGER")
                && city.rows("account_role").stream()
                        .anyMatch(part -> part.is("account_id", days.text("account_id"))
                                && part.is("partner_id", caller.partner())
                                && List.of("COORDINATOR", "SAFEGUARDING_LEAD").contains(part.text("role")));
    }
}
