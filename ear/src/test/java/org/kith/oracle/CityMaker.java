package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Two partnerships with three and two partners, and in each of them everything that the rules tell apart: matches that are open,
 * to come, ended, only proposed; visits near and far; accounts of every role, disabled ones and those whose part is over.
 */
public final class CityMaker {
    /** What everybody in the city signs in with. */
    public static final String PASSWORD = "oracle-of-the-two-cities";

    private final City city;
    private final String passwordHash;

    private CityMaker(City city, String passwordHash) {
        this.city = city;
        this.passwordHash = passwordHash;
    }

    /** @param passwordHash of {@link #PASSWORD}, as the product keeps it; empty when nobody signs in */
    public static City make(long seed, Connection owner, String passwordHash) throws SQLException {
        var city = new City(seed, new Schema(owner));
        var maker = new CityMaker(city, passwordHash);
        for (var partners = 3; partners > 1; partners--) {
            maker.partnership(partners);
        }
        city.add("job_lease", "name", city.canary(), "held_until", city.now);
        return city;
    }

    private void partnership(int partners) {
        var partnership = city.add("partnership", "created_at", city.now);
        city.add(
                "partnership_setting",
                "partnership_id",
                partnership.id(),
                "valid_from",
                city.today().minusDays(40));
        city.add(
                "criteria_version",
                "partnership_id",
                partnership.id(),
                "valid_from",
                city.today().minusDays(40),
                "weights",
                "POSSIBLE=100");
        city.add(
                "instrument_definition",
                "partnership_id",
                partnership.id(),
                "code",
                "KETTLE",
                "definition_version",
                1,
                "definition",
                "{\"code\":\"KETTLE\",\"version\":1,\"title\":\"" + city.canary()
                        + "\",\"algorithm\":\"sum\",\"direction\":\"HIGHER_BETTER\",\"wordingStatus\":\"SHIP_ATTRIBUTED\","
                        + "\"licence\":\"own\",\"citation\":\"own\",\"items\":[{\"id\":\"1\",\"wording\":\"Tea?\"}],"
                        + "\"options\":[{\"code\":\"0\",\"value\":0},{\"code\":\"1\",\"value\":1}],"
                        + "\"scales\":[{\"id\":\"tea\",\"min\":0,\"max\":1}]}");
        release(partnership);
        var accounts = new Accounts(city, passwordHash);
        for (var role : new String[] {
            "BOARD_MEMBER", "PARTNERSHIP_ADMINISTRATOR", "EVALUATOR", "COMMISSIONER", "DATA_PROTECTION_OFFICER"
        }) {
            accounts.ofPartnership(role, partnership.id());
        }
        accounts.withoutAccount("PUBLIC", partnership.id());
        accounts.withoutAccount("SYSTEM", partnership.id());
        if (partners == 3) {
            accounts.ofInstallation("SYSTEM_ADMINISTRATOR");
        }
        simulations(partnership);
        city.add("interest", "partnership_id", partnership.id());
        var life = new Life(city, accounts);
        for (var number = 0; number < partners; number++) {
            life.partner(partnership.id());
        }
        handedOver(partnership.id());
        life.unallocated(partnership.id());
        new Together(city, accounts).share(partnership.id());
        new Handover(city).make(partnership.id());
        new Twins(city).make(partnership.id());
        new Merged(city).make(partnership.id());
        new Passports(city).make(partnership.id());
        extracts(partnership);
        reports(partnership);
        new Emergencies(city, accounts).happen(partnership.id());
        new Rest(city).fill(partnership.id());
    }

    /** Every partner's lead tells the next one's of a concern; some of it is acknowledged. */
    private void handedOver(String partnership) {
        var partners = city.rows("partner").stream()
                .filter(partner -> partner.is("partnership_id", partnership))
                .toList();
        for (var from = 0; from < partners.size(); from++) {
            for (var acknowledged : new Object[] {null, city.now}) {
                Owned.add(
                        city,
                        partners.get(from),
                        "concern_handover",
                        "to_partner_id",
                        partners.get((from + 1) % partners.size()).id(),
                        "acknowledged_at",
                        acknowledged);
            }
        }
    }

    /** One that is finished, and one that the service goes on with, beaten so far ahead that no running job takes it up. */
    private void simulations(Row partnership) {
        var administrator = city.rows("account_role").stream()
                .filter(part -> part.is("role", "PARTNERSHIP_ADMINISTRATOR")
                        && part.is("partnership_id", partnership.id())
                        && !part.has("valid_until"))
                .findFirst()
                .orElseThrow();
        for (var finished : new Object[] {city.now, null}) {
            city.add(
                    "simulation",
                    "partnership_id",
                    partnership.id(),
                    "asked_at",
                    city.now,
                    "asked_by",
                    administrator.text("account_id"),
                    "weights",
                    "POSSIBLE=100",
                    "kind",
                    "REPLAY",
                    "present_weights",
                    "POSSIBLE=100",
                    "finished_at",
                    finished,
                    "cancelled_at",
                    null,
                    "failed_at",
                    null,
                    "result",
                    null,
                    "beat_at",
                    city.now.plusDays(9));
        }
    }

    /** Grants that hold, are not approved, are ended, are over and are to come; and one of another evaluator. */
    private void extracts(Row partnership) {
        var evaluator = city.callers().stream()
                .filter(caller -> caller.role().equals("EVALUATOR")
                        && caller.partnership().equals(partnership.id()))
                .findFirst()
                .orElseThrow()
                .account();
        var live = grant(partnership, evaluator, -5, 5, true, false);
        grant(partnership, evaluator, -5, 9, false, false);
        grant(partnership, evaluator, -5, 9, true, true);
        grant(partnership, evaluator, -9, -1, true, false);
        grant(partnership, evaluator, 1, 9, true, false);
        grant(partnership, city.newId(), -5, 9, true, false);
        for (var partner : city.rows("partner")) {
            if (partner.is("partnership_id", partnership.id())) {
                Owned.add(city, partner, "extract_part", "grant_id", live.id(), "ended_at", null);
            }
        }
        var number = 0;
        for (var person : city.rows("person")) {
            if (person.is("partnership_id", partnership.id()) && person.has("preferred_name")) {
                number++;
                Owned.add(
                        city,
                        city.row(person.text("owner_partner_id")),
                        "extract_opt_out",
                        "person_id",
                        person.id(),
                        "withdrawn_at",
                        number % 2 == 0 ? city.now.minusHours(1) : null);
            }
        }
    }

    /** Reports that nobody, one sector and all four have signed. */
    private void reports(Row partnership) {
        var board = city.callers().stream()
                .filter(caller -> caller.role().equals("BOARD_MEMBER")
                        && caller.partnership().equals(partnership.id()))
                .findFirst()
                .orElseThrow()
                .account();
        var sectors = new String[] {"HEALTH", "COUNCIL", "THIRD", "INDEPENDENT"};
        for (var signed : new int[] {0, 1, 4}) {
            var report = city.add("progress_report", "partnership_id", partnership.id());
            city.add(
                    "report_section", "partnership_id", partnership.id(), "report_id", report.id(), "code", "LEARNING");
            for (var sector = 0; sector < signed; sector++) {
                city.add(
                        "report_signature",
                        "partnership_id",
                        partnership.id(),
                        "report_id",
                        report.id(),
                        "sector",
                        sectors[sector],
                        "signed_by",
                        sector == 0 ? board : city.newId());
            }
        }
    }

    private Row grant(Row partnership, String evaluator, int from, int until, boolean approved, boolean ended) {
        return city.add(
                "extract_grant",
                "partnership_id",
                partnership.id(),
                "evaluator_id",
                evaluator,
                "from_on",
                city.today().plusDays(from),
                "until_on",
                city.today().plusDays(until),
                "approved_at",
                approved ? city.now.minusDays(1) : null,
                "ended_at",
                ended ? city.now.minusHours(1) : null);
    }

    private void release(Row partnership) {
        release(partnership, null);
        release(partnership, city.now.minusHours(2));
    }

    private void release(Row partnership, Object replaced) {
        var release = city.add(
                "board_release",
                "partnership_id",
                partnership.id(),
                "cut_off",
                city.today().minusDays(30),
                "threshold",
                5,
                "made_at",
                city.now.minusDays(1),
                "replaced_at",
                replaced);
        for (var table : new String[] {"board_release_cell", "board_release_people"}) {
            for (var cell = 0; cell < 2; cell++) {
                var owner = table.endsWith("people") ? "partnership_id" : "row_number_in_table";
                city.add(
                        table,
                        "release_id",
                        release.id(),
                        "table_code",
                        "WAITING",
                        "row_number_in_table",
                        1,
                        "column_number_in_table",
                        cell,
                        owner,
                        owner.equals("partnership_id") ? partnership.id() : (Object) 1);
            }
        }
    }
}
