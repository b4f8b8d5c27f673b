package org.kith.access;

/** The application's own customizer, with the test database's key: there is no MicroProfile Config here. */
public class TestSessions extends ScopedSessions {
    @Override
    protected ConnectionContext context() {
        return TestDatabase.context();
    }
}
