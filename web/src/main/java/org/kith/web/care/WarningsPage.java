package org.kith.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.visits.care.AnsweringWarnings;
import org.kith.visits.care.WarningRow;

/** Matches that may be in trouble. */
@Named
@RequestScoped
public class WarningsPage {
    private static final int MOST = 200;
    private static final int FIRST = 6;

    @Inject
    private AnsweringWarnings answering;

    private @Nullable List<WarningRow> open;

    public List<WarningRow> getOpen() {
        return open(MOST);
    }

    /** The first few, for Today. */
    public List<WarningRow> getFirst() {
        return open(FIRST);
    }

    private List<WarningRow> open(int most) {
        if (open == null) {
            open = answering.open(most);
        }
        return open;
    }
}
