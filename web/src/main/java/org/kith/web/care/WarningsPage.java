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

    @Inject
    private AnsweringWarnings answering;

    private @Nullable List<WarningRow> open;

    public List<WarningRow> getOpen() {
        if (open == null) {
            open = answering.open(MOST);
        }
        return open;
    }
}
