package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.transfer.OfferSeen;
import org.kith.matching.transfer.TakingOver;
import org.kith.matching.transfer.TransferSubject;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;

/** Saying yes or no to what another partner offers. */
@Named
@ViewScoped
public class OfferForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakingOver taking;

    private final UUID remainder = Ids.next();
    private @Nullable String id;
    private transient @Nullable OfferSeen offer;
    private @Nullable @Size(max = 500) String why;

    public void load() {
        offer = taking.offer(wanted());
    }

    public @Nullable String accept() {
        taking.accept(wanted(), remainder);
        return Outcome.said("transfer.accepted").to(taken(taking.offer(wanted())));
    }

    public @Nullable String refuse() {
        taking.refuse(wanted(), why == null ? "" : why);
        return Outcome.said("transfer.refused").to("/transfers");
    }

    /** Where what was taken stands now. */
    public String getTaken() {
        return taken(getOffer());
    }

    private static String taken(OfferSeen seen) {
        return (seen.subject() == TransferSubject.PERSON ? "/people/record?id=" : "/referrals/referral?id=")
                + seen.takenId();
    }

    public OfferSeen getOffer() {
        if (offer == null) {
            load();
        }
        if (offer == null) {
            throw new NotFound();
        }
        return offer;
    }

    public @Nullable String getAge() {
        var band = getOffer().ageBand();
        return band == null ? null : Text.say("AgeBand." + band);
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

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
