package org.kith.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.audit.AuditLine;
import org.kith.audit.ReadingTheAudit;

/** Who did what, the newest first; the place in the list is in the address. */
@Named
@RequestScoped
public class AuditPage {
    @Inject
    private ReadingTheAudit audit;

    private boolean refused;
    private int page;
    private @Nullable List<AuditLine> found;

    public List<AuditLine> getLines() {
        var lines = found();
        return lines.subList(0, Math.min(ReadingTheAudit.PAGE, lines.size()));
    }

    public boolean isMore() {
        return found().size() > ReadingTheAudit.PAGE;
    }

    private List<AuditLine> found() {
        if (found == null) {
            found = audit.lines(refused, Math.max(0, Math.min(page, 1000)));
        }
        return found;
    }

    public boolean isRefused() {
        return refused;
    }

    public void setRefused(boolean refused) {
        this.refused = refused;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
