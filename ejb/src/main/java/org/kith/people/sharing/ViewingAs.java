package org.kith.people.sharing;

import static org.kith.access.Action.READ;
import static org.kith.access.Record.VIEW_AS;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.access.DatabaseAway;
import org.kith.access.Role;
import org.kith.access.ScopedConnections;
import org.kith.kernel.NotFound;
import org.kith.partnership.agreement.Terms;

/**
 * Checking what a role at a partner would see, computed by the very views that would serve it. A connection of its own, in no
 * transaction: what acts in the place of somebody else here must never serve another query.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ViewingAs {
    /** An administrator is told smaller numbers as few. */
    private static final int SMALL = 5;

    private static final Set<Role> EACH_OF_THEIR_OWN = EnumSet.of(Role.VOLUNTEER, Role.PERSON, Role.REFERRER);
    private static final Set<Role> OF_THE_PARTNERSHIP = EnumSet.of(
            Role.BOARD_MEMBER,
            Role.EVALUATOR,
            Role.COMMISSIONER,
            Role.DATA_PROTECTION_OFFICER,
            Role.PARTNERSHIP_ADMINISTRATOR);

    private static final ViewSurvey.Holder NOBODY = new ViewSurvey.Holder(null, null, null);

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource app;

    @Resource(lookup = "java:app/jdbc/kith-board")
    private DataSource board;

    @Resource(lookup = "java:app/jdbc/kith-agg")
    private DataSource agg;

    @Inject
    private ScopedConnections scoped;

    /** What is asked of the database on a connection. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /** Connections on which somebody acts. */
    interface Connections {
        Connection as(ViewedKind.Store store, Actor actor) throws Exception;
    }

    /**
     * What somebody in this role would see. An administrator is told of everything, in numbers; a manager of the own partner and
     * of roles that belong to no partner, and of another partner only what the own one opened to it.
     *
     * @param partnerId null for a role of the partnership
     * @throws NotFound when the partner is not one of the own partnership or the role is none of it
     */
    @Allowed(record = VIEW_AS, action = READ)
    public ViewedAs asSeenBy(@Nullable UUID partnerId, Role role) {
        return seenBy(
                CurrentActor.get(),
                partnerId,
                role,
                (store, actor) -> CurrentActor.as(actor, () -> scoped.of(source(store))));
    }

    private DataSource source(ViewedKind.Store store) {
        return switch (store) {
            case APP -> app;
            case BOARD -> board;
            case AGG -> agg;
        };
    }

    static ViewedAs seenBy(Actor me, @Nullable UUID partnerId, Role role, Connections connections) {
        if (OF_THE_PARTNERSHIP.contains(role)) {
            return told(me, 0, kinds(as(me, role, null, NOBODY), connections), List.of());
        }
        if (partnerId == null || !on(me, connections, connection -> isMember(connection, partnerId))) {
            throw new NotFound();
        }
        if (EACH_OF_THEIR_OWN.contains(role)) {
            return ofEach(me, partnerId, role, connections);
        }
        if (!Terms.STAFF.contains(role)) {
            throw new NotFound();
        }
        var somebody = as(me, role, partnerId, NOBODY);
        var opened = on(somebody, connections, connection -> new ViewSurvey(connection).opened());
        if (me.role() == Role.PARTNERSHIP_ADMINISTRATOR || partnerId.equals(me.partnerId())) {
            return told(me, 0, kinds(somebody, connections), opened);
        }
        Set<String> given = on(me, connections, connection -> new ViewSurvey(connection).givenHandles());
        return new ViewedAs(
                0,
                List.of(),
                opened.stream().filter(one -> given.contains(one.handle())).toList());
    }

    // Each volunteer, person and referrer sees what is theirs: looked at one by one, in the place of each.
    private static ViewedAs ofEach(Actor me, UUID partnerId, Role role, Connections connections) {
        if (me.role() != Role.PARTNERSHIP_ADMINISTRATOR && !partnerId.equals(me.partnerId())) {
            throw new NotFound();
        }
        var manager = as(me, Role.PARTNER_MANAGER, partnerId, NOBODY);
        var holders = on(manager, connections, connection -> new ViewSurvey(connection).holders(role, partnerId));
        var each = holders.stream()
                .map(holder -> kinds(as(me, role, partnerId, holder), connections))
                .toList();
        return told(me, holders.size(), ViewedAs.together(each), List.of());
    }

    private static Actor as(Actor me, Role role, @Nullable UUID partnerId, ViewSurvey.Holder holder) {
        return new Actor(
                holder.account(), "view as", role, me.partnershipId(), partnerId, holder.person(), holder.volunteer());
    }

    private static ViewedAs told(Actor me, int holders, List<ViewedAs.Kind> kinds, List<ViewedAs.Opened> opened) {
        return new ViewedAs(holders, me.role() == Role.PARTNERSHIP_ADMINISTRATOR ? withoutSmall(kinds) : kinds, opened);
    }

    private static List<ViewedAs.Kind> kinds(Actor somebody, Connections connections) {
        var wanted = ViewedKind.of(somebody.role());
        return wanted.stream()
                .map(ViewedKind::store)
                .distinct()
                .flatMap(store -> on(
                        somebody,
                        store,
                        connections,
                        connection -> new ViewSurvey(connection).kinds(store, wanted).stream()))
                .toList();
    }

    private static List<ViewedAs.Kind> withoutSmall(List<ViewedAs.Kind> kinds) {
        return kinds.stream()
                .map(kind -> kind.count() > 0 && kind.count() < SMALL
                        ? new ViewedAs.Kind(kind.kind(), ViewedAs.FEW, kind.fields())
                        : kind)
                .toList();
    }

    private static boolean isMember(Connection connection, UUID partnerId) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM kith_app.partner WHERE id = ?")) {
            query.setString(1, partnerId.toString());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static <T> T on(Actor actor, Connections connections, Question<T> question) {
        return on(actor, ViewedKind.Store.APP, connections, question);
    }

    private static <T> T on(Actor actor, ViewedKind.Store store, Connections connections, Question<T> question) {
        try (var connection = connections.as(store, actor)) {
            return question.ask(connection);
        } catch (SQLException away) {
            throw new DatabaseAway(away);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
