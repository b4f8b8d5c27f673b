package org.kith.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.referrals.Deciding;
import org.kith.referrals.Following;
import org.kith.referrals.ReferralDetails;
import org.kith.referrals.ReferralStatus;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.TimelineEntry;

/** One referral with everything that happened to it and the one thing to do next. */
@Named
@ViewScoped
public class ReferralPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Following following;

    @Inject
    private Deciding deciding;

    private @Nullable String id;
    private @Nullable UUID referral;
    private int seen;
    private transient @Nullable ReferralDetails details;
    private transient List<TimelineEntry> happened = List.of();

    public void load() {
        referral = Ids.asked(id);
        var loaded = following.referral(referral);
        details = loaded;
        seen = loaded.version();
        happened = timeline(loaded);
    }

    public @Nullable String acknowledge() {
        deciding.acknowledge(Objects.requireNonNull(referral), seen);
        return back("referral.acknowledged");
    }

    public @Nullable String resume() {
        deciding.resume(Objects.requireNonNull(referral), seen);
        return back("referral.resumed");
    }

    private @Nullable String back(String said) {
        return Outcome.said(said).to("/referrals/referral?id=" + referral);
    }

    // What came before this partner had it is on the referral itself, the rest in its timeline.
    private List<TimelineEntry> timeline(ReferralDetails loaded) {
        var entries = new ArrayList<TimelineEntry>();
        for (var entry : following.timeline(loaded.id())) {
            entries.add(new TimelineEntry(
                    entry.happenedAt(), Text.say("timeline." + entry.kind()), entry.actorName(), entry.detail()));
        }
        if (loaded.transferredAt() != null) {
            entries.add(new TimelineEntry(
                    loaded.transferredAt(),
                    Text.say("referral.timeline.transferred"),
                    loaded.transferredFrom(),
                    loaded.transferReason()));
        }
        entries.add(new TimelineEntry(
                loaded.dates().receivedAt(),
                Text.say("referral.timeline.received"),
                loaded.said().referrer().name(),
                null));
        entries.sort((one, other) -> other.when().compareTo(one.when()));
        return entries;
    }

    public boolean isNew() {
        return is(ReferralStatus.NEW);
    }

    public boolean isAcknowledged() {
        return is(ReferralStatus.ACKNOWLEDGED);
    }

    public boolean isOnHold() {
        return is(ReferralStatus.ON_HOLD);
    }

    private boolean is(ReferralStatus status) {
        return details != null && details.status() == status;
    }

    public @Nullable ReferralDetails getDetails() {
        if (details == null && referral != null) {
            load();
        }
        return details;
    }

    public List<TimelineEntry> getHappened() {
        return happened;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
