package org.kith.oracle;

import java.util.ArrayList;
import java.util.List;

/** What partners open to each other: a person for each way in which it is, is no longer, is not yet or is only half open. */
final class Together {
    private static final String ALL_GROUPS = "NEED,NAMES,CONTACT,VISITS,NOTES,OUTCOMES";
    private static final String ALL_ROLES = "COORDINATOR,PARTNER_MANAGER,SAFEGUARDING_LEAD";

    private final City city;
    private final Accounts accounts;
    private final List<Row> members = new ArrayList<>();
    private String partnership = "";
    private int agreements;

    Together(City city, Accounts accounts) {
        this.city = city;
        this.accounts = accounts;
    }

    void share(String partnership) {
        this.partnership = partnership;
        members.addAll(city.rows("partner").stream()
                .filter(partner -> partner.is("partnership_id", partnership))
                .toList());
        var full = agreement(3, ALL_GROUPS, ALL_ROLES);
        members.forEach(member -> party(full, member, true, false));
        for (var number = 0; number < members.size(); number++) {
            between(members.get(number), members.get((number + 1) % members.size()), full);
        }
        outsiders(full);
    }

    private void between(Row owner, Row receiver, Row full) {
        var pair = new Opening(city, owner, receiver);
        for (var level = 1; level <= 3; level++) {
            pair.with(full, level).open();
            pair.with(full, level).accepted().open();
        }
        pair.with(full, 3).accepted().days(-20, -2).open();
        pair.with(full, 3).accepted().days(2, 90).open();
        pair.with(full, 3).accepted().revoked().open();
        pair.with(full, 3).accepted().registered(3).open();
        pair.with(full, 3).accepted().newAgain(3).open();
        pair.with(full, 3).accepted().newAgain(20).open();
        pair.with(full, 3).accepted().closed().open();
        pair.with(full, 3).accepted().purpose("COVER").open();
        pair.with(full, 3).accepted().withdrawn(ALL_GROUPS).open();
        for (var group : ALL_GROUPS.split(",")) {
            pair.with(full, 3).accepted().withdrawn(group).open();
            pair.with(full, 3).accepted().refused(group).open();
        }
        pair.with(full, 3).accepted().choiceElsewhere(city.newId(), "SUPPORT").open();
        pair.with(full, 3).accepted().choiceElsewhere(receiver.id(), "MATCHING").open();
        pair.with(pair(owner, receiver, agreement(1, ALL_GROUPS, ALL_ROLES)), 3)
                .accepted()
                .open();
        for (var group : ALL_GROUPS.split(",")) {
            var groups = String.join(
                    ",",
                    List.of(ALL_GROUPS.split(",")).stream()
                            .filter(other -> !other.equals(group))
                            .toList());
            pair.with(pair(owner, receiver, agreement(3, groups, ALL_ROLES)), 3)
                    .accepted()
                    .open();
        }
        for (var role : ALL_ROLES.split(",")) {
            pair.with(pair(owner, receiver, agreement(3, ALL_GROUPS, role)), 3)
                    .accepted()
                    .open();
        }
        notRunning(owner, receiver, pair);
    }

    private void notRunning(Row owner, Row receiver, Opening pair) {
        for (var state : List.of("ended", "over", "to come")) {
            pair.with(pair(owner, receiver, agreement(3, ALL_GROUPS, ALL_ROLES, state)), 3)
                    .accepted()
                    .open();
        }
        for (var side : List.of(owner, receiver)) {
            for (var accepted : new boolean[] {true, false}) {
                var agreement = agreement(3, ALL_GROUPS, ALL_ROLES);
                party(agreement, side, accepted, accepted);
                party(agreement, side == owner ? receiver : owner, true, false);
                pair.with(agreement, 3).accepted().open();
            }
        }
        for (var alone : List.of(owner, receiver)) {
            var agreement = agreement(3, ALL_GROUPS, ALL_ROLES);
            party(agreement, alone, true, false);
            pair.with(agreement, 3).accepted().open();
        }
    }

    // A partner that has left or has not joined yet neither gives nor receives; nor does one of another partnership.
    private void outsiders(Row full) {
        for (var days : new int[][] {{-300, -3}, {4, 0}}) {
            var outsider = city.add(
                    "partner",
                    "partnership_id",
                    partnership,
                    "joined_on",
                    city.today().plusDays(days[0]),
                    "takes_referrals",
                    true,
                    "left_on",
                    days[1] == 0 ? null : city.today().plusDays(days[1]));
            var standing = days[1] == 0 ? Accounts.Standing.GOOD : Accounts.Standing.PARTNER_LEFT;
            accounts.ofPartner("COORDINATOR", outsider, null, null, standing);
            party(full, outsider, true, false);
            new Opening(city, outsider, members.get(0)).with(full, 3).accepted().open();
            new Opening(city, members.get(0), outsider).with(full, 3).accepted().open();
        }
        for (var elsewhere : city.rows("partner")) {
            if (!elsewhere.is("partnership_id", partnership)) {
                party(full, elsewhere, true, false);
                new Opening(city, members.get(0), elsewhere)
                        .with(full, 3)
                        .accepted()
                        .open();
            }
        }
    }

    private Row pair(Row owner, Row receiver, Row agreement) {
        party(agreement, owner, true, false);
        party(agreement, receiver, true, false);
        return agreement;
    }

    private Row agreement(int level, String groups, String roles) {
        return agreement(level, groups, roles, "");
    }

    private Row agreement(int level, String groups, String roles, String state) {
        return city.add(
                "sharing_agreement",
                "partnership_id",
                partnership,
                "agreement_number",
                ++agreements,
                "edition",
                1,
                "purpose",
                "SUPPORT",
                "data_groups",
                groups,
                "roles",
                roles,
                "level",
                level,
                "starts_on",
                city.today().plusDays(state.equals("to come") ? 5 : -60),
                "ends_on",
                state.equals("over") ? city.today().minusDays(3) : null,
                "ended_at",
                state.equals("ended") ? city.now.minusHours(1) : null);
    }

    private void party(Row agreement, Row partner, boolean accepted, boolean ended) {
        city.add(
                "agreement_party",
                "partnership_id",
                partnership,
                "agreement_id",
                agreement.id(),
                "partner_id",
                partner.id(),
                "accepted_at",
                accepted ? city.now.minusDays(50) : null,
                "ended_at",
                ended ? city.now.minusHours(1) : null);
    }
}
