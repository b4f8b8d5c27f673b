package org.kith.run.city;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Fills a database whose tables exist with the demo city, once: five partners, about 400 people, 300 volunteers and
 * eighteen months of history, counted back from today. Everything and everybody is fictional.
 */
public final class DemoCity {
    /** The password of every sign-in of the demo; the demo listens on this machine only. */
    static final String PASSWORD = "silverbridge-demo";

    private static final int PATIENCE_SECONDS = 90;
    /** The newest quarter and the one it is compared with. */
    private static final int RELEASES = 2;

    private DemoCity() {}

    /**
     * Loads the city unless it is there, and waits until the application that runs on it has something for the board.
     *
     * @param settings those of {@code DatabaseServer.settings()}
     */
    public static void loadOnce(Map<String, String> settings) {
        try (var owner = DriverManager.getConnection(
                settings.get("kith.db.owner.url"),
                settings.get("kith.db.owner.user"),
                settings.get("kith.db.owner.password"))) {
            owner.setAutoCommit(false);
            if (isEmpty(owner)) {
                load(owner, LocalDate.now(Chance.CITY));
            }
            owner.commit();
            awaitReleases(owner);
        } catch (SQLException failed) {
            throw new IllegalStateException("The demo city could not be loaded: " + failed.getMessage(), failed);
        }
    }

    // The running application freezes the quarters that are over by itself, every few seconds if there is one to
    // freeze.
    private static void awaitReleases(Connection owner) throws SQLException {
        for (var tries = 0; tries < PATIENCE_SECONDS; tries++) {
            try (var count = owner.createStatement();
                    var rows = count.executeQuery("SELECT COUNT(*) FROM kith.board_release")) {
                rows.next();
                if (rows.getInt(1) >= RELEASES) {
                    return;
                }
            }
            owner.commit();
            pause();
        }
        throw new IllegalStateException("The application did not release the quarters that are over");
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the quarters were released", e);
        }
    }

    /** Loads a city as if it were this day; the connection's transaction is the caller's. */
    public static List<SignIn> load(Connection owner, LocalDate today) throws SQLException {
        var city = new City(today);
        try (var rows = new Rows(owner)) {
            var organisations = new Organisations(city, rows, hash(PASSWORD));
            organisations.partners();
            var referrerAccount = city.chance.id();
            new Populace(city, rows, referrerAccount).make();
            new Workforce(city, rows).make();
            new History(city, rows).make();
            var evidence = new Evidence(city, rows);
            evidence.make();
            evidence.asked();
            new Incidents(city, rows).make();
            new Talks(city, rows).make();
            var signIns = organisations.accounts(city.people.get(0), city.volunteers.get(0), referrerAccount);
            rows.flush();
            new Together(city, rows).make();
            new Expenses(city, rows).make();
            new Outings(city, rows).make();
            rows.flush();
            new Handover(city, rows).make();
            new Twins(city, rows).make();
            new Doubles(city, rows).make();
            new Passports(city, rows).make();
            rows.flush();
            closeWaits(owner);
            TriedOut.simulation(owner, city.chance.id());
            TriedOut.interests(owner, city.chance.id(), city.chance.id());
            grantExtract(owner, city);
            new Decided(city, rows, owner).make();
            new Vetted(city, rows, owner).make();
            new Conversations(city, rows).make();
            new ToldOf(city, rows).make();
            rows.flush();
            return signIns;
        }
    }

    // The evaluator has a grant that holds; all partners but one take part, and one person does not want to be in it.
    private static void grantExtract(Connection owner, City city) throws SQLException {
        var grant = city.chance.id();
        try (var insert = owner.prepareStatement(
                "INSERT INTO kith.extract_grant (id, version, partnership_id, evaluator_id, evaluator_name, purpose,"
                        + " from_on, until_on, salt, granted_at, approved_at) SELECT ?, 1, ?, id, name, 'Whether"
                        + " befriending makes people less lonely, for the board of the partnership', ?, ?, SHA2(?, 256),"
                        + " ?, ? FROM kith.account WHERE username = 'evaluator@city.example' AND home_partnership_id ="
                        + " ?")) {
            insert.setString(1, grant.toString());
            insert.setString(2, city.partnership.toString());
            insert.setObject(3, city.today.minusDays(40));
            insert.setObject(4, city.today.plusDays(140));
            insert.setString(5, grant.toString());
            insert.setObject(6, city.today.minusDays(45).atTime(10, 0));
            insert.setObject(7, city.today.minusDays(41).atTime(10, 0));
            insert.setString(8, city.partnership.toString());
            insert.executeUpdate();
        }
        try (var rows = new Rows(owner)) {
            for (var partner : city.partners.subList(0, city.partners.size() - 1)) {
                rows.add(
                        "extract_part",
                        "id,version,partnership_id,owner_partner_id,grant_id,approved_at",
                        city.chance.id(),
                        1,
                        city.partnership,
                        partner.id(),
                        grant,
                        city.chance.during(city.today.minusDays(40)));
            }
            var person = city.people.get(7);
            rows.add(
                    "extract_opt_out",
                    "id,version,partnership_id,owner_partner_id,person_id,opted_out_at",
                    city.chance.id(),
                    1,
                    city.partnership,
                    person.partner().id(),
                    person.id(),
                    city.chance.during(city.today.minusDays(100)));
            rows.flush();
        }
    }

    // Whoever was introduced or has left waits no longer.
    private static void closeWaits(Connection owner) throws SQLException {
        try (var update = owner.createStatement()) {
            update.executeUpdate(
                    "UPDATE kith.waiting_entry w JOIN kith.befriending_match m ON m.waiting_entry_id = w.id AND"
                            + " m.introduced_on IS NOT NULL SET w.closed_on = m.introduced_on, w.closed_reason ="
                            + " 'MATCHED'");
            update.executeUpdate("UPDATE kith.waiting_entry w JOIN kith.person p ON p.id = w.person_id"
                    + " SET w.closed_on = p.closed_on, w.closed_reason = 'NO_LONGER_WANTED'"
                    + " WHERE p.closed_on IS NOT NULL AND w.closed_on IS NULL");
        }
    }

    /** One account for every role, in the order in which a visitor should try them. */
    public static List<SignIn> signIns() {
        return List.of(
                at("coordinator@harbour.example", "Coordinator", "Harbour Friends"),
                at("manager@harbour.example", "Partner manager", "Harbour Friends"),
                at("lead@harbour.example", "Safeguarding lead", "Harbour Friends"),
                at("coordinator@kirkgate.example", "Coordinator", "Kirkgate Companions"),
                at("manager@kirkgate.example", "Partner manager", "Kirkgate Companions"),
                at("volunteer@harbour.example", "Volunteer", "Harbour Friends"),
                at("person@harbour.example", "Person", "Harbour Friends"),
                at("referrer@surgery.example", "Referrer", "Larch Brae Surgery"),
                at("board@city.example", "Board member", ""),
                at("admin@city.example", "Partnership administrator", ""),
                at("evaluator@city.example", "Evaluator", ""),
                at("funder@city.example", "Commissioner", ""),
                at("dpo@city.example", "Data protection officer", ""),
                at("sysadmin@city.example", "System administrator", ""));
    }

    private static SignIn at(String username, String role, String partner) {
        return new SignIn(username, PASSWORD, role, partner);
    }

    private static boolean isEmpty(Connection owner) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery("SELECT COUNT(*) FROM kith.partnership FOR UPDATE")) {
            row.next();
            return row.getLong(1) == 0;
        }
    }

    // As the product keeps passwords: Argon2id, 19 MiB, two passes.
    private static String hash(String password) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(19 * 1024)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var hash = new byte[32];
        generator.generateBytes(password.toCharArray(), hash);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=19456,t=2,p=1$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }
}
