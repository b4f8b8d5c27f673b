package org.kith.run.city;

import java.util.List;
import java.util.Map;

/** Fills a database whose tables exist with the demo city, once. */
public final class DemoCity {
    private DemoCity() {}

    /** Loads the city unless it is there. {@code settings} are those of {@code DatabaseServer.settings()}. */
    public static void loadOnce(Map<String, String> settings) {}

    /** One account for every role, in the order in which a visitor should try them. */
    public static List<SignIn> signIns() {
        return List.of();
    }
}
