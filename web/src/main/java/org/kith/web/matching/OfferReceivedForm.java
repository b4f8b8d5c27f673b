package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.Answer;
import org.kith.matching.across.OfferReceived;
import org.kith.matching.across.TakingUpOffers;
import org.kith.web.ui.Outcome;

/** A volunteer whom another partner offers for one of the own people: taken up or not, and what the person says. */
@Named
@ViewScoped
public class OfferReceivedForm implements Serializable {
    @Inject
    private TakingUpOffers taking;

    private @Nullable String id;
    private transient @Nullable OfferReceived offer;

    public void load() {
        offer = taking.offer(wanted());
    }

    public @Nullable String takeUp() {
        taking.takeUp(wanted());
        return Outcome.said("across.takenUp").to("/matching/offer?id=" + wanted());
    }

    public @Nullable String leave() {
        taking.leave(wanted());
        return Outcome.said("across.left").to("/today");
    }

    public @Nullable String yes() {
        var match = taking.personSays(wanted(), Answer.YES);
        return match == null
                ? Outcome.said("across.said").to("/matching/offer?id=" + wanted())
                : Outcome.said("across.matched").to("/matches/record?id=" + match);
    }

    public @Nullable String no() {
        taking.personSays(wanted(), Answer.NO);
        return Outcome.said("across.said").to("/today");
    }

    private UUID wanted() {
        return Ids.asked(id);
    }

    public OfferReceived getOffer() {
        if (offer == null) {
            load();
        }
        if (offer == null) {
            throw new NotFound();
        }
        return offer;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
