package org.kith.access;

import java.sql.SQLException;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Without a container EclipseLink pools connections itself, so the context is set when one is taken from its pool. */
public class TestSessions implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postAcquireConnection(SessionEvent event) {
                var accessor = (org.eclipse.persistence.internal.databaseaccess.Accessor) event.getResult();
                try {
                    TestDatabase.get()
                            .context()
                            .apply(
                                    accessor.getConnection(),
                                    CurrentActor.find().orElse(null));
                } catch (SQLException refused) {
                    throw new IllegalStateException(refused);
                }
            }
        });
    }
}
