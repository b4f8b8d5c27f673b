package org.kith.web.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.kith.kernel.QueryCount;

/** In test mode only: says in X-Kith-Queries how many statements the request sent to the database. */
@WebFilter("/*")
public class QueryHeader implements Filter {
    private static final int WHOLE_PAGE = 1 << 20;

    private final boolean tested = ConfigProvider.getConfig()
            .getOptionalValue("kith.mode", String.class)
            .filter("test"::equals)
            .isPresent();

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
            // What this thread counted since its last request: signing in happens before any filter.
            var count = QueryCount.take();
            if (!response.isCommitted()) {
                ((HttpServletResponse) response).setIntHeader("X-Kith-Queries", count);
            }
        }
    }
}
