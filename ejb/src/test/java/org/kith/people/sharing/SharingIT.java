package org.kith.people.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.partnership.agreement.Agreeing;
import org.kith.partnership.agreement.DataGroup;
import org.kith.partnership.agreement.SharingPurpose;
import org.kith.partnership.agreement.Terms;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.people.consent.Asked;
import org.kith.people.consent.AskedHow;
import org.kith.people.consent.Consenting;

/** Sharing on the real views: what another partner sees rests on agreement, choice and share, all three, at once. */
class SharingIT {
    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final Clock CLOCK = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final UUID CITY = Ids.next();
    private static final UUID HARBOUR = Ids.next();
    private static final UUID MOORLAND = Ids.next();
    private static final UUID SEAGATE = Ids.next();
    private static final Actor RHONA =
            new Actor(Ids.next(), "Rhona", Role.PARTNERSHIP_ADMINISTRATOR, CITY, null, null, null);
    private static final Actor MHAIRI = staff(Role.COORDINATOR, HARBOUR);
    private static final Actor CALUM = staff(Role.COORDINATOR, MOORLAND);
    private static final Actor GREIG = staff(Role.COORDINATOR, SEAGATE);

    private UUID agreement;
    private UUID isobel;
    private UUID share;

    @BeforeAll
    static void three_partners() throws SQLException {
        owner("INSERT INTO kith.partnership VALUES ('" + CITY + "', 1, 'P', 'City', NULL, NOW())");
        for (var partner : List.of(HARBOUR, MOORLAND, SEAGATE)) {
            owner("INSERT INTO kith.partner (id, version, partnership_id, name, short_name, joined_on) VALUES ('"
                    + partner + "', 1, '" + CITY + "', '" + partner + "', 'x', '2020-01-01')");
        }
    }

    @BeforeEach
    void isobel_is_shared_for_joint_support() {
        agreement = Ids.next();
        as(RHONA, agreeing -> agreeing.propose(agreement, terms(3), Set.of(HARBOUR, MOORLAND, SEAGATE), null));
        for (var partner : List.of(HARBOUR, MOORLAND, SEAGATE)) {
            as(staff(Role.PARTNER_MANAGER, partner), agreeing -> agreeing.accept(agreement));
        }
        isobel = register("Isobel", "Skene", 30);
        answer(EnumSet.allOf(DataGroup.class));
        share = grant(3);
    }

    @Test
    void each_level_shows_its_fields_and_no_more() {
        assertEquals("Isobel Skene", name(CALUM).name());
        assertNull(name(CALUM).phone(), "not before the introduction was taken on");
        joining(CALUM, joining -> joining.takeOn(share));
        assertEquals("01224 000 000", name(CALUM).phone());

        sharing(sharing -> sharing.change(isobel, share, version(), 1, TODAY.plusDays(10)));
        assertEquals(1, rows(CALUM).size());
        assertTrue(DATABASE.as(CALUM, entities -> new Joining(entities, CLOCK).name(share))
                .isEmpty());
        assertThrows(NotFound.class, () -> DATABASE.as(CALUM, entities -> new People(entities).get(isobel)));
    }

    @Test
    void another_partner_sees_nothing_of_it_and_neither_do_other_roles() {
        assertEquals(0, rows(GREIG).size());
        assertThrows(NotFound.class, () -> joining(GREIG, joining -> joining.need(share)));
        assertThrows(NotFound.class, () -> joining(GREIG, joining -> joining.takeOn(share)));
        assertEquals(0, rows(staff(Role.SAFEGUARDING_LEAD, MOORLAND)).size(), "the agreement does not name this role");
    }

    @Test
    void a_no_ends_it_at_once_group_by_group() {
        answer(EnumSet.of(DataGroup.NEED));
        assertTrue(DATABASE.as(CALUM, entities -> new Joining(entities, CLOCK).name(share))
                .isEmpty());
        assertEquals(1, rows(CALUM).size());
        answer(Set.of());
        assertEquals(0, rows(CALUM).size());
        assertThrows(RuleBroken.class, () -> grant(1));
    }

    @Test
    void the_person_herself_can_say_no() {
        var herself = new Actor(Ids.next(), "Isobel", Role.PERSON, CITY, HARBOUR, isobel, null);
        DATABASE.as(herself, entities -> {
            new Consenting(entities, CLOCK).iChoose(Ids.next(), asked(Set.of(), AskedHow.PAGE));
            return null;
        });
        assertEquals(0, rows(CALUM).size());
        var history = DATABASE.as(MHAIRI, entities -> new Consenting(entities, CLOCK).choices(isobel));
        assertEquals(12, history.size(), "six choices, each replaced by another");
        assertEquals(6, history.stream().filter(choice -> choice.isStanding()).count());
    }

    @Test
    void revoking_ending_and_leaving_work_on_the_next_request() throws SQLException {
        assertEquals(1, rows(CALUM).size());
        sharing(sharing -> sharing.revoke(isobel, share, "Isobel moved away"));
        assertEquals(0, rows(CALUM).size());

        share = grant(2);
        assertEquals(1, rows(CALUM).size());
        as(staff(Role.PARTNER_MANAGER, HARBOUR), agreeing -> agreeing.end(agreement));
        assertEquals(0, rows(CALUM).size());
        assertThrows(RuleBroken.class, () -> grant(1));

        isobel_is_shared_for_joint_support();
        assertEquals(1, rows(CALUM).size());
        as(RHONA, agreeing -> agreeing.end(agreement));
        assertEquals(0, rows(CALUM).size());

        isobel_is_shared_for_joint_support();
        owner("UPDATE kith.partner SET left_on = CURRENT_DATE WHERE id = '" + MOORLAND + "'");
        assertEquals(0, rows(CALUM).size());
        owner("UPDATE kith.partner SET left_on = NULL WHERE id = '" + MOORLAND + "'");
        owner("UPDATE kith.share SET from_on = CURRENT_DATE - INTERVAL 9 DAY, until_on = CURRENT_DATE - INTERVAL 1 DAY"
                + " WHERE id = '" + share + "'");
        assertEquals(0, rows(CALUM).size(), "its last day was yesterday");
    }

    @Test
    void who_is_new_to_the_service_is_not_seen_for_seven_days() {
        isobel = register("Isobel", "New", 6);
        answer(EnumSet.allOf(DataGroup.class));
        share = grant(2);
        assertThrows(NotFound.class, () -> joining(CALUM, joining -> joining.need(share)));
        assertThrows(NotFound.class, () -> joining(CALUM, joining -> joining.takeOn(share)));
    }

    @Test
    void a_share_lasts_a_year_at_most_and_never_above_the_agreement() {
        assertThrows(
                RuleBroken.class,
                () -> sharing(sharing -> sharing.grant(
                        isobel,
                        Ids.next(),
                        new Grant(MOORLAND, agreement, 1, TODAY.plusYears(1).plusDays(1)))));
        var small = Ids.next();
        as(RHONA, agreeing -> agreeing.propose(small, terms(1), Set.of(HARBOUR, MOORLAND), null));
        assertThrows(
                RuleBroken.class,
                () -> sharing(
                        sharing -> sharing.grant(isobel, Ids.next(), new Grant(MOORLAND, small, 1, TODAY.plusDays(9)))),
                "nobody accepted it yet");
        for (var partner : List.of(HARBOUR, MOORLAND)) {
            as(staff(Role.PARTNER_MANAGER, partner), agreeing -> agreeing.accept(small));
        }
        assertThrows(
                RuleBroken.class,
                () -> sharing(sharing ->
                        sharing.grant(isobel, Ids.next(), new Grant(MOORLAND, small, 2, TODAY.plusDays(9)))));
    }

    @Test
    void asking_for_more_reaches_the_owner_and_grants_nothing_by_itself() {
        sharing(sharing -> sharing.change(isobel, share, version(), 1, TODAY.plusDays(10)));
        joining(CALUM, joining -> joining.askForMore(share, 3, TODAY.plusDays(60), "We would like to visit together."));
        assertTrue(DATABASE.as(CALUM, entities -> new Joining(entities, CLOCK).name(share))
                .isEmpty());
        var asked = DATABASE.as(MHAIRI, entities -> new Sharing(entities, CLOCK).askedForMore());
        assertTrue(asked.stream().anyMatch(one -> one.id().equals(share) && one.askedLevel() == 3));
    }

    @Test
    void an_administrator_and_the_manager_view_as_a_role_of_another_partner_without_a_name() {
        joining(CALUM, joining -> joining.takeOn(share));
        var handle = rows(CALUM).get(0).handle();
        var seen = opened(viewAs(RHONA, MOORLAND, Role.COORDINATOR), handle);
        assertEquals(3, seen.level());
        assertTrue(seen.names() && seen.phone());
        assertTrue(viewAs(RHONA, MOORLAND, Role.SAFEGUARDING_LEAD).opened().isEmpty(), "not named in the agreement");
        var kinds = viewAs(RHONA, MOORLAND, Role.COORDINATOR).kinds();
        assertTrue(kinds.stream().anyMatch(kind -> kind.kind() == ViewedKind.SHARED_NEED && kind.count() != 0));
        assertTrue(!kinds.toString().contains("Skene"), kinds.toString());
        var people = viewAs(RHONA, HARBOUR, Role.COORDINATOR).kinds().stream()
                .filter(kind -> kind.kind() == ViewedKind.PERSON)
                .findFirst()
                .orElseThrow();
        assertTrue(people.fields().contains("given name") && !people.fields().contains("access notes"));
        assertTrue(people.count() == ViewedAs.FEW || people.count() >= 5, "small numbers are not told");

        var isla = staff(Role.PARTNER_MANAGER, HARBOUR);
        assertEquals(seen, opened(viewAs(isla, MOORLAND, Role.COORDINATOR), handle));
        assertTrue(viewAs(isla, MOORLAND, Role.COORDINATOR).kinds().isEmpty(), "no numbers of another partner");
        assertTrue(viewAs(isla, HARBOUR, Role.COORDINATOR).kinds().stream().anyMatch(kind -> kind.count() > 0));
        var third = viewAs(staff(Role.PARTNER_MANAGER, SEAGATE), MOORLAND, Role.COORDINATOR);
        assertTrue(third.opened().isEmpty(), "what others opened is nobody else's business");
        assertThrows(NotFound.class, () -> viewAs(RHONA, Ids.next(), Role.COORDINATOR));
        assertThrows(NotFound.class, () -> viewAs(RHONA, MOORLAND, Role.SYSTEM));

        answer(EnumSet.of(DataGroup.NEED));
        assertTrue(!opened(viewAs(RHONA, MOORLAND, Role.COORDINATOR), handle).names(), "the same views, at once");
    }

    @Test
    void whether_there_are_concerns_is_not_told_to_whoever_views_as_a_safeguarding_lead() {
        var isla = staff(Role.PARTNER_MANAGER, HARBOUR);
        var before =
                List.of(viewAs(RHONA, HARBOUR, Role.SAFEGUARDING_LEAD), viewAs(isla, HARBOUR, Role.SAFEGUARDING_LEAD));
        owner("INSERT INTO kith.concern (id, version, partnership_id, owner_partner_id, raised_by_name, raised_at,"
                + " words, answer_by) VALUES (UUID(),"
                + " 1, '" + CITY + "', '" + HARBOUR + "', 'x', NOW(), 'x', NOW())");
        assertEquals(
                before,
                List.of(viewAs(RHONA, HARBOUR, Role.SAFEGUARDING_LEAD), viewAs(isla, HARBOUR, Role.SAFEGUARDING_LEAD)));
    }

    private static ViewedAs viewAs(Actor me, UUID partner, Role role) {
        return ViewingAs.seenBy(
                me, partner, role, (store, actor) -> DATABASE.as(store.name().toLowerCase(Locale.ROOT), actor));
    }

    private static ViewedAs.Opened opened(ViewedAs viewed, String handle) {
        return viewed.opened().stream()
                .filter(one -> one.handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    private static Terms terms(int level) {
        return new Terms(
                "Working together",
                SharingPurpose.MATCHING,
                "We look for befrienders together.",
                DataGroup.upTo(level),
                Set.of(Role.COORDINATOR, Role.PARTNER_MANAGER),
                level,
                TODAY,
                null);
    }

    private static Asked asked(Set<DataGroup> yes, AskedHow how) {
        return new Asked(MOORLAND, SharingPurpose.MATCHING, yes, how, Asked.TEXT_VERSION, null);
    }

    private void answer(Set<DataGroup> yes) {
        DATABASE.as(MHAIRI, entities -> {
            new Consenting(entities, CLOCK).answered(isobel, Ids.next(), asked(yes, AskedHow.PAPER));
            return null;
        });
    }

    private UUID grant(int level) {
        var id = Ids.next();
        sharing(sharing -> sharing.grant(isobel, id, new Grant(MOORLAND, agreement, level, TODAY.plusDays(30))));
        return id;
    }

    private int version() {
        return DATABASE.as(MHAIRI, entities -> new Sharing(entities, CLOCK).sharesOf(isobel)).stream()
                .filter(one -> one.id().equals(share))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private List<SharedRow> rows(Actor actor) {
        return DATABASE.as(actor, entities -> new Joining(entities, CLOCK).shared(0, 100)).stream()
                .filter(row -> row.id().equals(share))
                .toList();
    }

    private SharedName name(Actor actor) {
        return DATABASE.as(actor, entities -> new Joining(entities, CLOCK).name(share))
                .orElseThrow();
    }

    private static UUID register(String given, String family, int daysAgo) {
        var id = Ids.next();
        DATABASE.as(MHAIRI, entities -> {
            new People(entities)
                    .add(Person.register(
                            id,
                            MHAIRI.owner(),
                            PersonDetails.named(given, family),
                            CLOCK.instant().minus(daysAgo, ChronoUnit.DAYS),
                            MHAIRI.accountId()));
            return null;
        });
        owner("UPDATE kith.person SET phone = '01224 000 000' WHERE id = '" + id + "'");
        return id;
    }

    private static void as(Actor actor, Consumer<Agreeing> work) {
        DATABASE.as(actor, entities -> {
            work.accept(new Agreeing(entities, CLOCK));
            return null;
        });
    }

    private static void sharing(Consumer<Sharing> work) {
        DATABASE.as(MHAIRI, entities -> {
            work.accept(new Sharing(entities, CLOCK));
            return null;
        });
    }

    private static void joining(Actor actor, Consumer<Joining> work) {
        DATABASE.as(actor, entities -> {
            work.accept(new Joining(entities, CLOCK));
            return null;
        });
    }

    private static void owner(String sql) {
        try (var owner = DATABASE.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Actor staff(Role role, UUID partner) {
        return new Actor(Ids.next(), "Staff", role, CITY, partner, null, null);
    }
}
