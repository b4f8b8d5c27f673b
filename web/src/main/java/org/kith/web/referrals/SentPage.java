package org.kith.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kith.referrals.Following;
import org.kith.referrals.SentReferral;

/** What a referrer sent and how far each is. */
@Named
@RequestScoped
public class SentPage {
    @Inject
    private Following following;

    private List<SentReferral> sent = List.of();

    public void load() {
        sent = following.sent();
    }

    public List<SentReferral> getSent() {
        return sent;
    }
}
