package org.kith.run.city;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What passed between partners and Disclosure Scotland, and how the partners assessed their roles. One volunteer who visits
 * somebody is under consideration, and of those who left lately nobody has been told.
 */
final class Vetted {
    private static final int CONSIDERED_DAYS_AGO = 6;

    private final City city;
    private final Rows rows;
    private final Connection owner;

    Vetted(City city, Rows rows, Connection owner) {
        this.city = city;
        this.rows = rows;
        this.owner = owner;
    }

    void make() throws SQLException {
        for (var partner : city.partners) {
            role(
                    partner,
                    "Befriender at home and on outings",
                    true,
                    "Regular contact with protected adults in their homes to support their well-being.",
                    400);
            role(
                    partner,
                    "Volunteer coordinator",
                    true,
                    "Manages volunteers in a regulated role from day to day.",
                    400);
            role(partner, "Tea-room helper", false, "No contact with protected adults beyond the occasional.", 120);
        }
        for (var partner : city.partners.subList(0, 2)) {
            city.pairings.stream()
                    .filter(pairing -> pairing.endedOn() == null && pairing.helper().partner == partner)
                    .map(City.Pairing::helper)
                    .filter(helper -> helper.open && helper.capacity == 1)
                    .reduce((one, next) -> next)
                    .ifPresent(this::considered);
        }
        told();
        rows.flush();
    }

    private void considered(City.Helper helper) {
        try {
            notice(helper.id, helper.partner, "UNDER_CONSIDERATION", city.today.minusDays(CONSIDERED_DAYS_AGO), null);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void told() throws SQLException {
        try (var query = owner.prepareStatement("SELECT id, owner_partner_id, left_on FROM kith.volunteer"
                + " WHERE partnership_id = ? AND left_on < ? ORDER BY id")) {
            query.setString(1, city.partnership.toString());
            query.setObject(2, city.today.minusDays(40));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var partnerId = UUID.fromString(row.getString(2));
                    var partner = city.partners.stream()
                            .filter(one -> one.id().equals(partnerId))
                            .findFirst()
                            .orElseThrow();
                    var day = row.getObject(3, LocalDate.class).plusDays(3);
                    notice(UUID.fromString(row.getString(1)), partner, "LEAVER_TOLD", day, day);
                }
            }
        }
    }

    private void notice(UUID volunteer, City.Partner partner, String kind, LocalDate from, @Nullable LocalDate until)
            throws SQLException {
        rows.add(
                "pvg_notice",
                "id,version,partnership_id,owner_partner_id,volunteer_id,kind,from_on,until_on,noted_at,noted_by,noted_by_name",
                city.chance.id(),
                1,
                city.partnership,
                partner.id(),
                volunteer,
                kind,
                from,
                until,
                city.chance.during(from),
                partner.coordinator(),
                "Alasdair");
    }

    private void role(City.Partner partner, String role, boolean regulated, String paragraph, int daysAgo)
            throws SQLException {
        rows.add(
                "role_assessment",
                "id,version,partnership_id,owner_partner_id,role_name,regulated,paragraph,assessed_on,assessed_by,assessed_by_name",
                city.chance.id(),
                1,
                city.partnership,
                partner.id(),
                role,
                regulated,
                paragraph,
                city.today.minusDays(daysAgo),
                partner.coordinator(),
                "Alasdair");
    }
}
