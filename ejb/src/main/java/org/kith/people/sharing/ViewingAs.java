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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
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

    @Resource(lookup = "java:app/jdbc/kith")
    private DataSource source;

    @Inject
    private ScopedConnections scoped;

    /** What is asked of the database on a connection. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /** Connections on which somebody acts. */
    interface Connections {
        Connection as(Actor actor) throws Exception;
    }

    /**
     * What staff in this role at this partner would see. An administrator is told of everything, in numbers; a manager of the
     * own partner alone, and of what it opened to others.
     *
     * @throws NotFound when the partner is not one of the own partnership or the role is not one of its staff
     */
    @Allowed(record = VIEW_AS, action = READ)
    public ViewedAs asSeenBy(UUID partnerId, Role role) {
        return seenBy(CurrentActor.get(), partnerId, role, actor -> CurrentActor.as(actor, () -> scoped.of(source)));
    }

    static ViewedAs seenBy(Actor me, UUID partnerId, Role role, Connections connections) {
        if (!Terms.STAFF.contains(role) || !on(me, connections, connection -> isMember(connection, partnerId))) {
            throw new NotFound();
        }
        var somebody = new Actor(null, "view as", role, me.partnershipId(), partnerId, null, null);
        var opened = on(somebody, connections, connection -> new ViewSurvey(connection).opened());
        if (me.role() == Role.PARTNERSHIP_ADMINISTRATOR) {
            return new ViewedAs(withoutSmall(kinds(somebody, connections)), opened);
        }
        if (partnerId.equals(me.partnerId())) {
            return new ViewedAs(kinds(somebody, connections), opened);
        }
        Set<String> given = on(me, connections, connection -> new ViewSurvey(connection).givenHandles());
        return new ViewedAs(
                List.of(),
                opened.stream().filter(one -> given.contains(one.handle())).toList());
    }

    private static List<ViewedAs.Kind> kinds(Actor somebody, Connections connections) {
        return on(somebody, connections, connection -> new ViewSurvey(connection).kinds());
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
        try (var connection = connections.as(actor)) {
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
