package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A city in the database, watched from its first row on: what jobs of the application write as soon as it stands there is
 * followed too. Taken away again whatever happens: a second partnership left behind shuts the public pages.
 */
public final class Staged implements AutoCloseable {
    private final City city;
    private final Connection owner;
    private final Oracle oracle;
    private final Touches touches;
    private final Watching watching;

    /** @param passwordHash of {@link CityMaker#PASSWORD}; empty when nobody signs in */
    public Staged(Connection owner, long seed, String passwordHash) throws SQLException {
        this.owner = owner;
        this.city = CityMaker.make(seed, owner, passwordHash);
        this.oracle = new Oracle(city);
        this.touches = new Touches(city, owner);
        this.watching = new Watching(city, oracle, touches, owner);
        try {
            city.write(owner);
            touches.forgetOwn();
        } catch (SQLException | RuntimeException half) {
            close();
            throw half;
        }
    }

    public City city() {
        return city;
    }

    public Oracle oracle() {
        return oracle;
    }

    public Watching watching() {
        return watching;
    }

    /** Something becomes due, for which the service tells somebody. */
    public void letTimePass() throws SQLException {
        new Due(city, owner).make();
        watching.settle();
    }

    @Override
    public void close() throws SQLException {
        try {
            touches.close();
        } finally {
            city.remove(owner);
        }
    }
}
