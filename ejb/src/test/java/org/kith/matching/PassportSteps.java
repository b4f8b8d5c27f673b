package org.kith.matching;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.volunteering.CheckKind;
import org.kith.volunteering.Clearance;
import org.kith.volunteering.Volunteers;
import org.kith.volunteering.passport.AcceptingPassports;
import org.kith.volunteering.passport.IssuingPassports;
import org.kith.volunteering.passport.NewPassport;
import org.kith.volunteering.passport.Recognising;

/** A volunteer whom one partner has checked, and what it takes until another one lets him help. */
abstract class PassportSteps {
    static final TestDatabase DATABASE = TestDatabase.get();
    static final Clock CLOCK = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.now(CLOCK);

    UUID city;
    UUID harbour;
    UUID moorland;
    Actor mhairi;
    Actor calum;
    Actor fiona;
    UUID hamish;
    UUID passport;

    @BeforeEach
    void hamish_is_checked_at_harbour() {
        city = Ids.next();
        harbour = Ids.next();
        moorland = Ids.next();
        mhairi = new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, city, harbour, null, null);
        calum = new Actor(Ids.next(), "Calum", Role.COORDINATOR, city, moorland, null, null);
        fiona = new Actor(Ids.next(), "Fiona", Role.PARTNER_MANAGER, city, moorland, null, null);
        owner("INSERT INTO kith.partnership VALUES ('" + city + "', 1, 'P', 'City', NULL, NOW())");
        for (var partner : List.of(harbour, moorland)) {
            owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + city + "', '" + partner + "', 'x', '2020-01-01')");
        }
        hamish = Ids.next();
        owner("INSERT INTO kith.volunteer (id, version, partnership_id, owner_partner_id, reference, given_name,"
                + " family_name, outward_code, applied_on, approved_on, capacity)"
                + " VALUES ('" + hamish + "', 1, '" + city
                + "', '" + harbour
                + "', LEFT(UUID(), 12), 'Hamish', 'Reid', 'AB10', '2025-01-01', '2025-02-01', 2)");
        for (var kind : List.of("PVG", "REFERENCE", "REFERENCE", "TRAINING", "INDUCTION", "ROLE_AGREEMENT")) {
            check(hamish, harbour, kind, TODAY.minusDays(200), null);
        }
        passport = issue(TODAY.plusDays(90));
    }

    UUID issue(LocalDate until) {
        var id = Ids.next();
        DATABASE.as(mhairi, entities -> {
            new IssuingPassports(entities, CLOCK).issue(hamish, id, new NewPassport(moorland, 1, until, TODAY));
            return 0;
        });
        return id;
    }

    UUID accept() {
        return DATABASE.as(calum, entities -> new AcceptingPassports(entities, CLOCK).accept(passport, Ids.next()));
    }

    void recognise(CheckKind... kinds) {
        for (var kind : kinds) {
            recognising(recognising -> recognising.recognise(Ids.next(), harbour, kind, TODAY, null));
        }
    }

    void recognising(Consumer<Recognising> work) {
        DATABASE.as(fiona, entities -> {
            work.accept(new Recognising(entities, CLOCK));
            return 0;
        });
    }

    void approve(UUID guest) {
        owner("UPDATE kith.volunteer SET approved_on = '2020-01-01' WHERE id = '" + guest + "'");
    }

    Clearance clearance(UUID guest, LocalDate day) {
        return DATABASE.as(calum, entities -> {
            var volunteers = new Volunteers(entities);
            return volunteers.clearanceOf(volunteers.get(guest), day);
        });
    }

    Candidate candidate(UUID guest) {
        return DATABASE.as(
                calum,
                entities -> new Pool(entities)
                        .everybody(TODAY).candidates().stream()
                                .filter(one -> one.id().equals(guest))
                                .findFirst()
                                .orElseThrow());
    }

    void check(UUID volunteer, UUID partner, String kind, LocalDate dated, LocalDate expires) {
        owner("INSERT INTO kith.volunteer_check (id, version, partnership_id, owner_partner_id, volunteer_id, kind,"
                + " dated_on, expires_on, verified_at, verified_by_name) VALUES (UUID(),"
                + " 1, '" + city + "', '" + partner
                + "', '"
                + volunteer + "', '" + kind + "', '" + dated + "', "
                + (expires == null ? "NULL" : "'" + expires + "'")
                + ", NOW(), 'x')");
    }

    static void owner(String sql) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
