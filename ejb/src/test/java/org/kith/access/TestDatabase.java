package org.kith.access;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.kith.run.DatabaseServer;

/** A real database with the shipped schema, and JPA on it as the application has it, without a container. */
public final class TestDatabase {
    private static final TestDatabase ONCE = new TestDatabase();
    private final DatabaseServer server = DatabaseServer.forTests();
    private final EntityManagerFactory factory;

    private TestDatabase() {
        var settings = server.settings();
        DatabaseStart.migrate(
                settings.get("kith.db.owner.url"),
                settings.get("kith.db.owner.user"),
                settings.get("kith.db.owner.password"));
        try (var owner = server.connectAs("owner")) {
            context().install(owner);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        var pool = new MysqlDataSource();
        pool.setUrl(settings.get("kith.db.app.url"));
        pool.setUser(settings.get("kith.db.app.user"));
        pool.setPassword(settings.get("kith.db.app.password"));
        factory = Persistence.createEntityManagerFactory(
                "kith",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        pool,
                        "eclipselink.session.customizer",
                        TestSessions.class.getName()));
    }

    public static TestDatabase get() {
        return ONCE;
    }

    static ConnectionContext context() {
        return ConnectionContext.ofHex(DatabaseServer.forTests().settings().get("kith.context.key"));
    }

    /** The owner's connection, for making and looking at base rows. */
    public Connection owner() throws SQLException {
        return server.connectAs("owner");
    }

    /** A connection of one account ({@code app}, {@code auth} …) on which this actor acts. */
    public Connection as(String account, Actor actor) throws SQLException {
        var connection = server.connectAs(account);
        context().apply(connection, actor);
        return connection;
    }

    /** Does the work in one transaction of JPA as this actor. */
    public <T> T as(Actor actor, Function<EntityManager, T> work) {
        var result = new Object[1];
        CurrentActor.run(actor, () -> {
            try (var entities = factory.createEntityManager()) {
                entities.getTransaction().begin();
                try {
                    result[0] = work.apply(entities);
                    entities.getTransaction().commit();
                } finally {
                    if (entities.getTransaction().isActive()) {
                        entities.getTransaction().rollback();
                    }
                }
            }
        });
        @SuppressWarnings("unchecked")
        var typed = (T) result[0];
        return typed;
    }
}
