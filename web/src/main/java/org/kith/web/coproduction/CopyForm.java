package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Hearing;
import org.kith.kernel.Ids;
import org.kith.web.ui.Outcome;

/** The person was given a copy of what was said. */
@Named
@ViewScoped
public class CopyForm implements Serializable {
    @Inject
    private transient Hearing hearing;

    private @Nullable String id;

    public @Nullable String given() {
        hearing.copyGiven(Ids.asked(id));
        return Outcome.said("matters.copy.kept").to("/people/heard?id=" + Ids.asked(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
