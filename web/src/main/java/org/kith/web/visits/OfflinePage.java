package org.kith.web.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.kith.visits.MissedReason;

/** The volunteer's page without a signal: words only. Whose visits they are is known to the phone alone. */
@Named
@ApplicationScoped
public class OfflinePage {
    public List<MissedReason> getReasons() {
        return List.of(MissedReason.values());
    }

    public List<MyThanksForm.Face> getFaces() {
        return MyThanksForm.Face.ALL;
    }
}
