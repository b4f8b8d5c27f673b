package org.kith.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A list that can also be searched by words.
 *
 * @param <G> groups to narrow to, the usual one first
 * @param <S> what it can be sorted by, the usual one first
 */
public abstract class SearchPage<G extends Enum<G>, S extends Enum<S>> extends ListPage<G, S> {
    private static final int LONGEST = 80;

    private @Nullable String q;

    /** @param lastFirst whether the usual order is from the last to the first */
    protected SearchPage(String path, G[] groups, S[] sorts, boolean lastFirst) {
        super(path, groups, sorts, lastFirst);
    }

    @Override
    public boolean isNarrowed() {
        return q != null || super.isNarrowed();
    }

    @Override
    protected String narrowing() {
        return q == null ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null || q.isBlank()
                ? null
                : q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
    }
}
