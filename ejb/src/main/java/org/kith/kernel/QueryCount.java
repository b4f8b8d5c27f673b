package org.kith.kernel;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements that a request sends, so that tests can hold pages to a number. The tests name this class in
 * their JDBC addresses ({@code queryInterceptors}); no other address does, so nothing is counted in production.
 */
public final class QueryCount implements QueryInterceptor {
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);
    private static final Set<String> WORK = Set.of("select", "insert", "update", "delete", "replace", "with", "call");
    /** Saying who acts belongs to taking a connection, like its time zone. */
    private static final String CONTEXT = "CALL kith_ctx.";

    /** The statements of this thread since the last time it was asked. */
    public static int take() {
        int count = COUNT.get();
        COUNT.remove();
        return count;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
        var text = sql.get();
        if (text != null && WORK.contains(firstWord(text)) && !text.startsWith(CONTEXT)) {
            COUNT.set(COUNT.get() + 1);
        }
        return null;
    }

    @Override
    public <T extends Resultset> @Nullable T postProcess(
            Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {}

    private static String firstWord(String sql) {
        var text = sql.stripLeading();
        while (text.startsWith("/*") && text.contains("*/")) {
            text = text.substring(text.indexOf("*/") + 2).stripLeading();
        }
        var end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
