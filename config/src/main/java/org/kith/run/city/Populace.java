package org.kith.run.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People with their referrals and waits, and referrals that came to nothing or are not decided yet. */
final class Populace {
    private static final int PEOPLE = 400;
    private static final List<String> KINDS = List.of(
            "SELF", "SELF", "FAMILY", "FAMILY", "GP_PRACTICE", "LINK_WORKER", "SOCIAL_WORK", "HOSPITAL", "OTHER");
    private static final List<String> DECLINES =
            List.of("OUTSIDE_AREA", "NEEDS_MORE_THAN_BEFRIENDING", "PERSON_SAID_NO", "UNDER_AGE");
    private static final String REFERRAL =
            "id,version,partnership_id,owner_partner_id,reference,received_at,received_via,referrer_kind,referrer_name,"
                    + "referrer_organisation,referrer_phone,referrer_account_id,given_name,family_name,date_of_birth,phone,address_line1,town,"
                    + "postcode,outward_code,reason,mode,agreed_how,agreed_on,priority_band,acknowledge_by,decide_by,"
                    + "acknowledged_at,acknowledged_by,held_at,hold_reason,decided_at,decided_by,decision,decline_reason,"
                    + "signpost,person_id";
    private final City city;
    private final Chance chance;
    private final Rows rows;
    private final UUID referrerAccount;

    private String lastFamily = "";

    Populace(City city, Rows rows, UUID referrerAccount) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
        this.referrerAccount = referrerAccount;
    }

    void make() throws SQLException {
        for (int i = 0; i < PEOPLE; i++) {
            var partner = city.partners.get(i < 3 ? 0 : chance.below(city.partners.size()));
            var couple = i % 40 == 21 ? city.people.get(city.people.size() - 1) : null;
            person(i, couple == null ? partner : couple.partner(), couple);
        }
        for (var partner : city.partners) {
            for (int i = 0; i < 8; i++) {
                undecided(partner, i);
            }
            for (int i = 0; i < 7; i++) {
                declined(partner);
            }
        }
        for (int i = 0; i < 3; i++) {
            referral(null, someone(chance.oneIn(2)), "AB99", city.today.minusDays(i + 1L), Outcome.NEW, null);
        }
    }

    private enum Outcome {
        NEW,
        ACKNOWLEDGED,
        HELD,
        ACCEPTED,
        DECLINED
    }

    private record Name(String given, String family, boolean woman, LocalDate born) {}

    private Name someone(boolean woman) {
        var born = city.today.minusYears(chance.between(56, 97)).minusDays(chance.below(365));
        return new Name(chance.of(woman ? Words.WOMEN : Words.MEN), chance.of(Words.FAMILIES), woman, born);
    }

    private static String address(City.Partner partner, int home) {
        var street = Math.floorMod(partner.name().hashCode() + home / 7, Words.STREETS.size());
        return (1 + home % 90) + " " + Words.STREETS.get(street);
    }

    // Husband and wife have one name.
    private Name nameOf(int index, City.@Nullable Elder couple) {
        var name = index == 0
                ? new Name("Isobel", "Strachan", true, LocalDate.of(1944, 2, 29))
                : someone(couple == null ? chance.percent(62) : !couple.woman());
        var one = couple == null ? name : new Name(name.given(), lastFamily, name.woman(), name.born());
        lastFamily = one.family();
        return one;
    }

    private void person(int index, City.Partner partner, City.@Nullable Elder couple) throws SQLException {
        var name = nameOf(index, couple);
        // Husband and wife have one door.
        var home = couple == null ? index : index - 1;
        var outward = couple == null ? chance.of(partner.outward()) : couple.outward();
        int ago = index < 3 ? 400 : chance.between(20, 548);
        var received = city.today.minusDays(ago);
        var accepted = received.plusDays(chance.between(2, 16));
        var id = chance.id();
        var reference = chance.reference('P');
        var closed =
                index > 3 && chance.percent(9) ? accepted.plusDays(chance.between(1, Math.max(2, ago - 17))) : null;
        if (closed != null && closed.isAfter(city.today)) {
            closed = city.today;
        }
        var elder = new City.Elder(id, chance.id(), partner, outward, name.woman(), accepted, closed);
        city.people.add(elder);
        var phone = "01632 960" + (100 + index % 880);
        var preferred = index % 57 == 9 ? name.given() + " 🌼" : index % 11 == 4 ? nick(name.given()) : null;
        rows.add(
                "person",
                "id,version,partnership_id,owner_partner_id,reference,given_name,family_name,preferred_name,date_of_birth,"
                        + "gender,languages,phone,phone_digits,address_line1,town,postcode,outward_code,access_notes,communication,"
                        + "large_print,interests,brings,deal_breakers,search_text,registered_at,registered_by,closed_on,closed_reason",
                id,
                1,
                city.partnership,
                partner.id(),
                reference,
                name.given(),
                name.family(),
                preferred,
                name.born(),
                name.woman() ? "WOMAN" : "MAN",
                languages(name),
                phone,
                phone.replace(" ", ""),
                address(partner, home),
                "Silverbridge",
                outward + " 1AA",
                outward,
                chance.percent(30) ? "Key safe by the door; ring twice, then wait." : null,
                chance.of(List.of("PHONE", "PHONE", "LETTER", "EMAIL", "IN_PERSON")),
                chance.percent(25),
                chance.codes(Words.INTERESTS, 2, 5),
                chance.percent(70) ? chance.of(Words.BRINGS) : null,
                chance.percent(12) ? "No strong perfume, please." : null,
                Words.searchText(reference, name.given(), name.family(), preferred == null ? "" : preferred),
                chance.during(accepted),
                partner.coordinator(),
                closed,
                closed == null
                        ? null
                        : chance.of(List.of("DIED", "CARE_HOME", "MOVED_AWAY", "NEED_MET", "NO_LONGER_WANTED")));
        support(elder);
        carer(elder);
        var referral = referral(partner, name, outward, received, Outcome.ACCEPTED, elder);
        waiting(elder, referral);
    }

    private static @Nullable String nick(String given) {
        return switch (given) {
            case "Margaret" -> "Peggy";
            case "Mhàiri" -> "Vari";
            case "William" -> "Bill";
            case "Robert" -> "Rab";
            case "Elspeth" -> "Elsie";
            case "Isobel" -> "Bel";
            case "James" -> "Jim";
            case "Ronald" -> "Ronnie";
            case "Catriona" -> "Trina";
            default -> null;
        };
    }

    private String languages(Name name) {
        var polish = name.given().endsWith("ław")
                || name.given().contains("ł")
                || name.given().equals("Zofia")
                || name.given().equals("Zbigniew");
        var urdu = List.of("Nasreen", "Shanaz", "Imran", "Tariq").contains(name.given());
        return polish
                ? (chance.percent(60) ? "en,pl" : "pl")
                : urdu ? "en,ur" : name.given().equals("Mhàiri") ? "en,gd" : "en";
    }

    private void support(City.Elder elder) throws SQLException {
        rows.add(
                "person_support",
                "id,version,partnership_id,owner_partner_id,health_notes,home_risks,helps_on_a_visit,barriers",
                elder.id(),
                1,
                city.partnership,
                elder.partner().id(),
                chance.percent(40) ? "Arthritis; tires in the afternoon." : null,
                chance.percent(20) ? "Loose rug in the hall." : null,
                chance.percent(50) ? "Sit on the left side: that ear hears better." : null,
                chance.percent(55) ? "" : chance.codes(List.of("DOG", "CAT", "SMOKE", "STAIRS", "DEMENTIA"), 1, 2));
    }

    private void carer(City.Elder elder) throws SQLException {
        if (chance.percent(40)) {
            rows.add(
                    "carer",
                    "id,version,partnership_id,owner_partner_id,person_id,name,relationship,phone,may_act",
                    chance.id(),
                    1,
                    city.partnership,
                    elder.partner().id(),
                    elder.id(),
                    chance.of(Words.WOMEN) + " " + chance.of(Words.FAMILIES),
                    chance.of(List.of("daughter", "son", "neighbour", "niece", "friend")),
                    "07700 900" + chance.between(100, 979),
                    chance.percent(40));
        }
    }

    private UUID referral(
            City.@Nullable Partner partner,
            Name name,
            String outward,
            LocalDate received,
            Outcome outcome,
            City.@Nullable Elder elder)
            throws SQLException {
        var id = chance.id();
        var kind = chance.of(KINDS);
        boolean surgery = kind.equals("GP_PRACTICE") && partner == city.partners.get(0);
        var receivedAt = chance.during(received);
        var acknowledged = outcome == Outcome.NEW ? null : chance.during(received.plusDays(chance.between(0, 5)));
        var decided = elder != null
                ? chance.during(elder.waitingSince())
                : outcome == Outcome.DECLINED ? chance.during(received.plusDays(9)) : null;
        var by = partner == null ? null : partner.coordinator();
        rows.add(
                "referral",
                REFERRAL,
                id,
                1,
                city.partnership,
                partner == null ? null : partner.id(),
                chance.reference('R'),
                receivedAt,
                surgery ? "SIGNED_IN" : chance.of(List.of("WEB_FORM", "WEB_FORM", "TELEPHONE", "PAPER")),
                kind,
                kind.equals("SELF") ? null : chance.of(Words.WOMEN) + " " + chance.of(Words.FAMILIES),
                organisation(kind, surgery),
                kind.equals("SELF") ? null : "01632 960" + chance.between(100, 979),
                surgery ? referrerAccount : null,
                name.given(),
                name.family(),
                name.born(),
                "01632 960" + chance.between(100, 979),
                chance.between(1, 90) + " " + chance.of(Words.STREETS),
                "Silverbridge",
                outward + " 1AA",
                outward,
                chance.of(Words.HOPES),
                mode(),
                kind.equals("SELF")
                        ? "SELF_REFERRED"
                        : outcome == Outcome.NEW && chance.oneIn(4) ? "NOT_YET" : "TOLD_REFERRER",
                received,
                chance.of(List.of(2, 3, 3, 3, 4, 1)),
                received.plusDays(7),
                received.plusDays(28),
                acknowledged,
                acknowledged == null ? null : by,
                outcome == Outcome.HELD ? chance.during(received.plusDays(6)) : null,
                outcome == Outcome.HELD ? "In hospital; the daughter will ring when she is home." : null,
                decided,
                decided == null ? null : by,
                decided == null ? null : elder != null ? "ACCEPTED" : "DECLINED",
                outcome == Outcome.DECLINED ? chance.of(DECLINES) : null,
                outcome == Outcome.DECLINED ? "Told about the lunch club and the advice line." : null,
                elder == null ? null : elder.id());
        return id;
    }

    private static @Nullable String organisation(String kind, boolean surgery) {
        if (kind.equals("SELF") || kind.equals("FAMILY")) {
            return null;
        }
        var words = kind.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return surgery ? "Larch Brae Surgery" : "Silverbridge " + words;
    }

    private String mode() {
        return chance.of(List.of("HOME", "HOME", "HOME", "HOME", "TELEPHONE", "OUTING"));
    }

    private void undecided(City.Partner partner, int index) throws SQLException {
        var outcome = index < 3 ? Outcome.NEW : index < 6 ? Outcome.ACKNOWLEDGED : Outcome.HELD;
        var received = city.today.minusDays(index < 3 ? chance.between(0, 9) : chance.between(5, 30));
        referral(partner, someone(chance.percent(60)), chance.of(partner.outward()), received, outcome, null);
    }

    private void declined(City.Partner partner) throws SQLException {
        referral(
                partner,
                someone(chance.percent(60)),
                chance.of(partner.outward()),
                city.today.minusDays(chance.between(30, 500)),
                Outcome.DECLINED,
                null);
    }

    private void waiting(City.Elder elder, UUID referral) throws SQLException {
        rows.add(
                "waiting_entry",
                "id,version,partnership_id,owner_partner_id,person_id,referral_id,waiting_since,closed_on,closed_reason,mode,"
                        + "priority_band,wants,wants_gender,availability,last_contact_on,interim_telephone",
                elder.waiting(),
                1,
                city.partnership,
                elder.partner().id(),
                elder.id(),
                referral,
                elder.waitingSince(),
                null,
                null,
                mode(),
                chance.of(List.of(2, 3, 3, 3, 4, 1)),
                chance.of(Words.HOPES),
                chance.percent(15) ? (elder.woman() ? "WOMAN" : "MAN") : null,
                chance.halfDays(40),
                city.today.minusDays(chance.between(1, 45)),
                chance.percent(20));
    }
}
