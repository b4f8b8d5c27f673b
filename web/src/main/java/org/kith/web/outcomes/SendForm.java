package org.kith.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Secrets;
import org.kith.kernel.Ids;
import org.kith.outcomes.SendingQuestions;
import org.kith.outcomes.TimePoint;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Site;

/** Sending a person the questions: an address that is shown once, to be read out, printed or sent by the coordinator. */
@Named
@ViewScoped
public class SendForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SendingQuestions sending;

    private final UUID next = Ids.next();
    private final String secret = Secrets.next();
    private @Nullable TimePoint point;
    private @Nullable String address;

    public @Nullable String make(@Nullable String person) {
        sending.send(next, id(person), Objects.requireNonNull(point), secret);
        address = Site.address() + "/questions?k=" + secret;
        return null;
    }

    public @Nullable String takeBack(@Nullable String person, UUID sent) {
        sending.takeBack(sent);
        return Outcome.said("outcomes.send.taken").to("/outcomes/person?id=" + id(person));
    }

    private static UUID id(@Nullable String person) {
        return Ids.asked(person);
    }

    /** The address, once it was made. */
    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable TimePoint getPoint() {
        return point;
    }

    public void setPoint(@Nullable TimePoint point) {
        this.point = point;
    }
}
