package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.transfer.TransferSeen;
import org.kith.matching.transfer.Transferring;
import org.kith.partnership.Directory;
import org.kith.web.ui.Outcome;

/** One offer of the own partner, what came of it, and taking it back. */
@Named
@ViewScoped
public class GivenForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Transferring handing;

    @Inject
    private transient Directory directory;

    private @Nullable String id;
    private transient @Nullable TransferSeen given;

    public void load() {
        given = handing.given(wanted());
    }

    public @Nullable String withdraw() {
        handing.withdraw(wanted());
        return Outcome.said("transfer.withdrawn").to("/transfers");
    }

    public TransferSeen getGiven() {
        if (given == null) {
            load();
        }
        if (given == null) {
            throw new NotFound();
        }
        return given;
    }

    public String getPartnerName() {
        return directory.partner(getGiven().toPartnerId()).name();
    }

    private UUID wanted() {
        return Ids.asked(id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
