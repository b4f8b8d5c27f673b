package org.kith.whole.oracle;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.kith.access.Argon2;
import org.kith.oracle.CityMaker;
import org.kith.oracle.Staged;

/** How long and from which seed the oracle runs; config/bin/oracle sets both, a test run is short. */
final class OracleRun {
    private OracleRun() {}

    static long seed() {
        return Long.getLong("kith.oracle.seed", 1L);
    }

    /** The cases that were asked for, or so many as a test run can afford. */
    static int cases(String driver, int few) {
        return Integer.getInteger("kith.oracle." + driver, few);
    }

    /** A city in which everybody can sign in; no two drivers have the same. */
    static Staged staged(Connection owner, long apart) throws SQLException {
        return new Staged(owner, seed() + apart, new Argon2().hash(CityMaker.PASSWORD));
    }

    /** Where the numbers are kept. */
    static String folder() {
        return Path.of(System.getProperty("kith.work"), "oracle").toString();
    }
}
