package org.kith.web.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.reporting.extract.OptingOut;
import org.kith.web.ui.Outcome;

/** A person's choice whether the record may be in an evaluator's extract. */
@Named
@ViewScoped
public class OptOutForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OptingOut opting;

    private final UUID next = Ids.next();
    private boolean out;

    @PostConstruct
    void load() {
        out = opting.isOut();
    }

    public @Nullable String choose(boolean wish) {
        opting.choose(next, wish);
        return Outcome.said(wish ? "optOut.done" : "optOut.taken").to("/my/research");
    }

    public boolean isOut() {
        return out;
    }
}
