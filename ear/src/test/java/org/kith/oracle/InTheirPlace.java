package org.kith.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What "view as" tells of a role at a partner: numbers, those that the role's own pages would show, less what the one who asks
 * may not even count.
 */
final class InTheirPlace {
    private static final Pattern ROW = Pattern.compile(
            "data-label=\"Record\">\\s*([^<]+?)\\s*</td>\\s*<td data-label=\"[^\"]*\">\\s*([^<]+?)\\s*</td>");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("People", "person"),
            Map.entry("Carers", "carer"),
            Map.entry("Referrals", "referral"),
            Map.entry("Waiting list", "waiting_entry"),
            Map.entry("Volunteers", "volunteer"),
            Map.entry("Matches", "befriending_match"),
            Map.entry("Choices about sharing", "consent"),
            Map.entry("Health and what helps", "person_support"),
            Map.entry("Checks of volunteers", "volunteer_check"),
            Map.entry("Visits", "visit"),
            Map.entry("Notes of visits", "visit_note"),
            Map.entry("Messages", "message"),
            Map.entry("Letters and e-mails", "notice"),
            Map.entry("Questionnaires", "administration"),
            Map.entry("Scores", "score"),
            Map.entry("Shares given", "share"));
    private static final List<String> COUNTED = List.of("person", "carer", "waiting_entry", "befriending_match");

    private final City city;
    private final Oracle oracle;
    private final Caller caller;
    private final Row partner;
    private final Caller place;

    InTheirPlace(City city, Oracle oracle, Caller caller, Row partner, String role) {
        this.city = city;
        this.oracle = oracle;
        this.caller = caller;
        this.partner = partner;
        this.place = new Caller(role, "", caller.partnership(), partner.id(), "", "", "", true);
    }

    List<String> faults(String page) {
        var faults = new ArrayList<String>();
        var told = 0;
        var rows = ROW.matcher(page);
        while (rows.find()) {
            told++;
            var table = KINDS.get(rows.group(1));
            if (table == null && !rows.group(1).startsWith("Shared: ")) {
                faults.add("LEAK GET /view-as " + caller + " tells of " + rows.group(1));
            } else if (table != null && COUNTED.contains(table) && !isRight(rows.group(2), expected(table))) {
                faults.add("LEAK GET /view-as " + caller + " counts " + rows.group(2) + " " + rows.group(1)
                        + " and not " + expected(table));
            }
        }
        var everything = caller.role().equals("PARTNERSHIP_ADMINISTRATOR")
                || partner.id().equals(caller.partner());
        if (everything == (told == 0)) {
            faults.add((everything ? "REFUSED" : "LEAK") + " GET /view-as " + caller + " tells of " + told + " kinds");
        }
        return faults;
    }

    private long expected(String table) {
        return city.rows(table).stream()
                .filter(row -> oracle.reaches(place, List.of("own"), row))
                .count();
    }

    /** Whoever runs the partnership is told that there are few, and not how many. */
    private boolean isRight(String shown, long expected) {
        return caller.role().equals("PARTNERSHIP_ADMINISTRATOR") && expected > 0 && expected < 5
                ? !shown.matches("[0-9].*")
                : shown.replace(",", "").equals(String.valueOf(expected));
    }
}
