package org.kith.web.safeguarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.safeguarding.HandingOver;
import org.kith.safeguarding.Handover;
import org.kith.web.ui.Outcome;

/** What another partner's lead handed over: read and taken. */
@Named
@ViewScoped
public class ReceivedHandoverForm implements Serializable {
    @Inject
    private transient HandingOver handing;

    private @Nullable String id;
    private @Nullable Handover facts;

    public void load() {
        facts = handing.handover(key());
    }

    public @Nullable String take() {
        var concern = handing.acknowledge(key());
        return Outcome.said("concerns.received.taken").to("/concerns/concern?id=" + concern);
    }

    private UUID key() {
        return Ids.asked(id);
    }

    public @Nullable Handover getFacts() {
        return facts;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
