package org.kith.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.referrals.AgreedHow;
import org.kith.referrals.ReceivedVia;
import org.kith.referrals.Receiving;
import org.kith.web.ui.Outcome;

/** A referral written down by staff from paper or a call, or sent by a referrer who is signed in. */
@Named
@ViewScoped
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Receiving receiving;

    // Made once with the page: sending it twice makes one referral.
    private final UUID id = Ids.next();
    private final ReferralAnswers answers = new ReferralAnswers();
    private @Nullable ReceivedVia via;

    public @Nullable String writeDown() {
        var receipt = receiving.writeDown(id, Objects.requireNonNull(via), answers.said());
        return Outcome.said("referral.written", receipt.reference()).to("/referrals/referral?id=" + id);
    }

    public @Nullable String send() {
        var receipt = receiving.receive(id, answers.said());
        return Outcome.said("referral.sent", receipt.reference()).to("/my/referrals");
    }

    public List<ReceivedVia> getWays() {
        return List.of(ReceivedVia.PAPER, ReceivedVia.TELEPHONE, ReceivedVia.EMAIL);
    }

    public List<AgreedHow> getAgreements() {
        return Arrays.stream(AgreedHow.values())
                .filter(how -> how != AgreedHow.SELF_REFERRED)
                .toList();
    }

    public ReferralAnswers getAnswers() {
        return answers;
    }

    public @Nullable ReceivedVia getVia() {
        return via;
    }

    public void setVia(@Nullable ReceivedVia via) {
        this.via = via;
    }
}
