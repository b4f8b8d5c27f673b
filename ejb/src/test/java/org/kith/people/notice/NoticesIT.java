package org.kith.people.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;

/** Telling people outside, on a real database and to a real mail server. */
class NoticesIT {
    private enum Kind {
        TO_PERSON_RECEIVED
    }

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), Clocks.CITY);
    private static final UUID CITY = Ids.next();
    private static final UUID HARBOUR = Ids.next();
    private static final UUID MOORLAND = Ids.next();
    private static final Addressee ISOBEL =
            new Addressee("Isobel", "isobel@example.org", "01632 960111", "Isobel\n1 Quay");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @BeforeAll
    static void a_city() throws SQLException {
        try (var owner = DATABASE.owner();
                var city = owner.prepareStatement(
                        "INSERT INTO kith.partnership VALUES (?, 1, 'City', 'City', NULL, NOW())");
                var partner = owner.prepareStatement("INSERT INTO kith.partner (id, version, partnership_id, name,"
                        + " short_name, joined_on) VALUES (?, 1, ?, ?, 'P', '2020-01-01')")) {
            city.setString(1, CITY.toString());
            city.execute();
            for (var id : List.of(HARBOUR, MOORLAND)) {
                partner.setString(1, id.toString());
                partner.setString(2, CITY.toString());
                partner.setString(3, "Partner " + id);
                partner.execute();
            }
        }
    }

    @Test
    void only_the_partner_that_tells_sees_it_and_the_same_is_told_once() {
        var about = Ids.next();
        tell(ISOBEL, about);
        tell(ISOBEL, about);
        assertEquals(1, of(HARBOUR, about).size());
        assertEquals(0, of(MOORLAND, about).size());
        DATABASE.as(Actor.jobOf(Ids.next()), em -> {
            assertEquals(0, count(em, "JobNotice"), "another city");
            return null;
        });
    }

    @Test
    void an_e_mail_goes_before_a_letter_and_a_letter_before_a_call() {
        var about = Ids.next();
        tell(new Addressee("A", "a@example.org", "1", "x"), about);
        tell(new Addressee("B", " ", "1", "x"), about);
        tell(new Addressee("C", null, "1", null), about);
        tell(new Addressee("D", null, null, null), about);
        assertEquals(
                List.of("A EMAIL", "B LETTER", "C TELEPHONE"),
                of(HARBOUR, about).stream()
                        .map(letter -> letter.toName() + " " + letter.channel())
                        .sorted()
                        .toList());
    }

    @Test
    void what_is_due_is_taken_once_and_tried_again_later_until_it_is_given_up() {
        var about = Ids.next();
        tell(ISOBEL, about);
        var id = of(HARBOUR, about).get(0).id();
        var now = CLOCK.instant();
        for (int i = 0; i < 10; i++) {
            assertTrue(taken(now).contains(id), "try " + i);
            assertFalse(taken(now.plusSeconds(60)).contains(id), "not at once again");
            now = now.plus(Duration.ofDays(2));
        }
        assertFalse(taken(now).contains(id));
        assertTrue(of(HARBOUR, about).get(0).stuck());
    }

    @Test
    void a_reminder_is_not_sent_when_it_is_too_late() {
        var about = Ids.next();
        var owner = new org.kith.kernel.Owner(CITY, HARBOUR);
        var until = CLOCK.instant().plusSeconds(3600);
        for (var carriers : List.of(List.<Carrier>of(), List.<Carrier>of(server()))) {
            DATABASE.as(Actor.jobOf(CITY), em -> {
                new Notices(em, CLOCK)
                        .remind(owner, ISOBEL, new Reminder(about, Kind.TO_PERSON_RECEIVED, until), carriers, "x");
                return null;
            });
            assertEquals(carriers.size(), of(HARBOUR, about).size(), "only where it leaves by itself");
        }
        var id = of(HARBOUR, about).get(0).id();
        assertFalse(taken(until).contains(id));
        assertTrue(taken(CLOCK.instant()).contains(id));
    }

    @Test
    void a_mail_arrives_as_it_was_written_and_carries_the_notices_id() throws Exception {
        var letter = letter("isobel@example.org", "Mòrag 🐈\r\nBcc: all@example.org");
        server().send(letter);
        var mail = MAIL.getReceivedMessagesForDomain("example.org")[0];
        assertEquals("<" + letter.id() + "@kith>", mail.getMessageID());
        assertTrue(mail.getSubject().contains("Mòrag"), mail.getSubject());
        assertNull(mail.getHeader("Bcc"));
        assertEquals(1, mail.getAllRecipients().length);
        assertTrue(mail.getContent().toString().contains("Grüße"));
    }

    @Test
    void what_is_no_address_is_refused_and_reaches_nobody() {
        for (var address : List.of("a@example.org, b@example.org", "a\r\nBcc: b@example.org", "", "<>")) {
            assertThrows(MessagingException.class, () -> server().send(letter(address, "x")), address);
        }
    }

    private static MailServer server() {
        return new MailServer("127.0.0.1", MAIL.getSmtp().getPort(), "kith@example.org");
    }

    private static Letter letter(String to, String subject) {
        return new Letter(
                Ids.next(),
                Ids.next(),
                Channel.EMAIL,
                "Mòrag\r\nBcc: x@example.org",
                to,
                subject,
                "Grüße",
                CLOCK.instant(),
                null,
                false);
    }

    private static void tell(Addressee to, UUID about) {
        DATABASE.as(staffOf(HARBOUR), em -> {
            new Notices(em, CLOCK).tell(to, about, Kind.TO_PERSON_RECEIVED, to.name(), "P", "1", "R", "today", "x", "");
            return null;
        });
    }

    private static List<Letter> of(UUID partner, UUID about) {
        return DATABASE.as(
                staffOf(partner),
                em -> em.createQuery("SELECT n FROM Notice n", Notice.class)
                        .getResultStream()
                        .map(Notice::letter)
                        .filter(letter -> letter.aboutId().equals(about))
                        .toList());
    }

    private static List<UUID> taken(Instant now) {
        return DATABASE.as(
                Actor.jobOf(CITY),
                em -> new SendingNotices(em, Clock.fixed(now, Clocks.CITY))
                        .take(Channel.EMAIL).stream().map(Letter::id).toList());
    }

    private static long count(EntityManager em, String entity) {
        return em.createQuery("SELECT COUNT(n) FROM " + entity + " n", Long.class)
                .getSingleResult();
    }

    private static Actor staffOf(UUID partner) {
        return new Actor(Ids.next(), "Mhairi", Role.COORDINATOR, CITY, partner, null, null);
    }
}
