package org.kith.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.Answer;
import org.kith.matching.across.AcrossShortlist;
import org.kith.matching.across.OfferMade;
import org.kith.matching.across.OfferingAcross;
import org.kith.people.sharing.Joining;
import org.kith.people.sharing.SharedRow;
import org.kith.web.ui.Outcome;

/** Which of the own volunteers could befriend somebody of another partner, and what became of those who were offered. */
@Named
@ViewScoped
public class OfferAcrossForm implements Serializable {
    @Inject
    private OfferingAcross offering;

    @Inject
    private transient Joining joining;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID offerId = Ids.next();
    private @Nullable String id;
    private final Map<String, String> why = new HashMap<>();
    private transient @Nullable SharedRow need;
    private transient @Nullable AcrossShortlist shortlist;
    private transient @Nullable List<OfferMade> offers;

    public void load() {
        need = joining.need(share());
    }

    public @Nullable String offer(String volunteer) {
        offering.offer(offerId, share(), parsed(volunteer));
        return here("across.offered");
    }

    public @Nullable String yes(String offer) {
        offering.volunteerSays(parsed(offer), Answer.YES);
        return here("across.said");
    }

    public @Nullable String no(String offer) {
        offering.volunteerSays(parsed(offer), Answer.NO);
        return here("across.said");
    }

    public @Nullable String takeBack(String offer) {
        offering.takeBack(parsed(offer));
        return here("across.takenBack");
    }

    /** The volunteer cannot go on with the person. */
    public @Nullable String part(String offer) {
        offering.part(parsed(offer), Objects.requireNonNullElse(why.get(offer), ""));
        return here("across.parted");
    }

    private @Nullable String here(String said) {
        return Outcome.said(said).to("/shared/volunteers?id=" + share());
    }

    private UUID share() {
        return parsed(id);
    }

    private static UUID parsed(@Nullable String text) {
        return Ids.asked(text);
    }

    public SharedRow getNeed() {
        if (need == null) {
            need = joining.need(share());
        }
        return need;
    }

    /** Whether the person still looks for somebody. */
    public boolean isLooking() {
        return getNeed().mode() != null && getNeed().waitingSince() != null;
    }

    public AcrossShortlist getShortlist() {
        if (shortlist == null) {
            shortlist = isLooking() ? offering.shortlist(share()) : new AcrossShortlist(List.of(), 0, List.of());
        }
        return shortlist;
    }

    public List<OfferMade> getOffers() {
        if (offers == null) {
            offers = offering.offers(share());
        }
        return offers;
    }

    /** What is typed beside each offer, by its id. */
    public Map<String, String> getWhy() {
        return why;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
