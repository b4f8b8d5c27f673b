package org.kith.run.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Volunteers with their checks, those still applying, those whose checks ran out, those resting and those who left. */
final class Workforce {
    private static final int VOLUNTEERS = 300;
    private final City city;
    private final Chance chance;
    private final Rows rows;

    Workforce(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    private enum Kind {
        CLEARED,
        APPLYING,
        EXPIRED,
        EXPIRING,
        RESTING,
        LEFT
    }

    void make() throws SQLException {
        for (int i = 0; i < VOLUNTEERS; i++) {
            volunteer(i, i == 0 ? city.partners.get(0) : city.partners.get(i % city.partners.size()));
        }
    }

    private static Kind kind(int index) {
        return switch ((index / 5) % 20) {
            case 7 -> Kind.APPLYING;
            case 11 -> Kind.EXPIRED;
            case 13 -> Kind.EXPIRING;
            case 17 -> Kind.RESTING;
            case 19 -> Kind.LEFT;
            default -> Kind.CLEARED;
        };
    }

    private void volunteer(int index, City.Partner partner) throws SQLException {
        var kind = kind(index);
        boolean woman = index != 0 && chance.percent(68);
        var given = index == 0 ? "Hamish" : chance.of(woman ? Words.WOMEN : Words.MEN);
        var family = index == 0 ? "Gauld" : chance.of(Words.FAMILIES);
        var applied = city.today.minusDays(kind == Kind.APPLYING ? chance.between(5, 60) : chance.between(560, 1500));
        var approved = kind == Kind.APPLYING ? null : applied.plusDays(50);
        var left = kind == Kind.LEFT ? city.today.minusDays(chance.between(10, 200)) : null;
        var id = chance.id();
        var reference = chance.reference('V');
        var outward = chance.of(partner.outward());
        int capacity = index == 0 ? 3 : chance.of(List.of(1, 1, 1, 2, 2, 3));
        var phone = "07700 900" + chance.between(100, 999);
        rows.add(
                "volunteer",
                "id,version,partnership_id,owner_partner_id,reference,given_name,family_name,date_of_birth,gender,languages,"
                        + "phone,phone_digits,address_line1,town,postcode,outward_code,interests,about,copes_with,availability,modes,"
                        + "travel_miles,travels_by,wants_gender,capacity,search_text,applied_on,approved_on,approved_by,left_on,left_reason",
                id,
                1,
                city.partnership,
                partner.id(),
                reference,
                given,
                family,
                city.today.minusYears(chance.between(19, 78)).minusDays(chance.below(365)),
                woman ? "WOMAN" : "MAN",
                chance.percent(8) ? "en,pl" : chance.percent(5) ? "en,ur" : chance.percent(5) ? "en,gd" : "en",
                phone,
                phone.replace(" ", ""),
                chance.between(1, 120) + " " + chance.of(Words.STREETS),
                "Silverbridge",
                outward + " 2AB",
                outward,
                chance.codes(Words.INTERESTS, 3, 7),
                "Happy to listen, and to be told to be quiet.",
                chance.codes(List.of("DOG", "CAT", "SMOKE", "STAIRS", "DEMENTIA"), 1, 4),
                index == 0 ? 0b00111111111111 : chance.halfDays(45),
                chance.of(
                        List.of("HOME", "HOME", "HOME,TELEPHONE", "HOME,OUTING", "TELEPHONE", "HOME,TELEPHONE,OUTING")),
                chance.of(List.of(2, 3, 4, 5, 8)),
                chance.of(List.of("CAR", "BUS", "WALKING", "BICYCLE")),
                chance.percent(8) && woman ? "WOMAN" : null,
                capacity,
                Words.searchText(reference, given, family),
                applied,
                approved,
                approved == null ? null : partner.coordinator(),
                left,
                left == null ? null : "Moved to another city.");
        checks(id, partner, applied, kind, index);
        if (kind == Kind.RESTING) {
            pause(id, partner);
        }
        boolean open = kind == Kind.CLEARED || kind == Kind.EXPIRING;
        if (approved != null) {
            city.volunteers.add(new City.Helper(id, partner, outward, capacity, approved, open));
        }
    }

    private void checks(UUID volunteer, City.Partner partner, LocalDate applied, Kind kind, int index)
            throws SQLException {
        var pvgDated = applied.plusDays(20);
        if (kind == Kind.APPLYING) {
            check(volunteer, partner, "REFERENCE", applied.plusDays(3), null, null, null);
            if (index % 2 == 0) {
                check(
                        volunteer,
                        partner,
                        "PVG",
                        applied.plusDays(4),
                        null,
                        applied.plusDays(4),
                        "2" + chance.between(100000, 999999));
            }
            return;
        }
        check(volunteer, partner, "PVG", pvgDated, null, pvgDated, "1" + chance.between(100000, 999999));
        check(volunteer, partner, "REFERENCE", applied.plusDays(8), null, null, null);
        check(volunteer, partner, "REFERENCE", applied.plusDays(15), null, null, null);
        check(volunteer, partner, "INDUCTION", applied.plusDays(30), null, null, null);
        check(volunteer, partner, "ROLE_AGREEMENT", applied.plusDays(40), null, null, null);
        var renewal = switch (kind) {
            case EXPIRED -> city.today.minusDays(chance.between(3, 40));
            case EXPIRING -> city.today.plusDays(chance.between(5, 55));
            default -> city.today.plusDays(chance.between(100, 900));
        };
        check(volunteer, partner, "TRAINING", renewal.minusYears(3), renewal, null, null);
    }

    private void check(
            UUID volunteer,
            City.Partner partner,
            String kind,
            LocalDate dated,
            @Nullable LocalDate expires,
            @Nullable LocalDate joined,
            @Nullable String number)
            throws SQLException {
        rows.add(
                "volunteer_check",
                "id,version,partnership_id,owner_partner_id,volunteer_id,kind,dated_on,expires_on,number,pvg_joined_on,verified_at,verified_by,verified_by_name",
                chance.id(),
                1,
                city.partnership,
                partner.id(),
                volunteer,
                kind,
                dated,
                joined != null && !joined.isBefore(LocalDate.of(2026, 4, 1)) ? joined.plusYears(5) : expires,
                number,
                joined,
                chance.during(dated),
                partner.coordinator(),
                "Alasdair");
    }

    private void pause(UUID volunteer, City.Partner partner) throws SQLException {
        rows.add(
                "volunteer_pause",
                "id,version,partnership_id,owner_partner_id,volunteer_id,from_day,until_day,reason",
                chance.id(),
                1,
                city.partnership,
                partner.id(),
                volunteer,
                city.today.minusDays(14),
                chance.oneIn(2) ? city.today.plusDays(30) : null,
                "A new grandchild.");
    }
}
