package org.kith.web.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.kith.kernel.QueryCount;

/** In test mode only: says in X-Kith-Queries how many statements the request sent to the database. */
@WebFilter("/*")
@WebListener
public class QueryHeader implements Filter, ServletRequestListener {
    private static final int WHOLE_PAGE = 1 << 20;

    private final boolean tested = ConfigProvider.getConfig()
            .getOptionalValue("kith.mode", String.class)
            .filter("test"::equals)
            .isPresent();

    /** Signing in happens before any filter, and what it asks the database is counted with the page. */
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        QueryCount.take();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!tested) {
            chain.doFilter(request, response);
            return;
        }
        response.setBufferSize(WHOLE_PAGE); // the header comes before the page, but is known after it
        try {
            chain.doFilter(request, response);
        } finally {
            var count = QueryCount.take();
            if (!response.isCommitted()) {
                ((HttpServletResponse) response).setIntHeader("X-Kith-Queries", count);
            }
        }
    }
}
