package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.volunteering.passport.AcceptingPassports;
import org.kith.volunteering.passport.ReceivedPassportSeen;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** Volunteers of other partners who may be taken on here. */
@Named
@ViewScoped
public class ReceivedPassportsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AcceptingPassports accepting;

    private final UUID newId = Ids.next();
    private transient @Nullable List<ReceivedPassportSeen> passports;
    private @Nullable String passport;
    private @Nullable @Size(max = 500) String why;

    public List<ReceivedPassportSeen> getPassports() {
        if (passports == null) {
            passports = accepting.received();
        }
        return passports;
    }

    public @Nullable String accept(UUID passportId) {
        var guest = accepting.accept(passportId, newId);
        return Outcome.said("passport.accepted").to("/volunteers/record?id=" + guest);
    }

    /** The manager of this partner ends it, and nobody else does. */
    public boolean isEndable() {
        return CurrentActor.get().role() == Role.PARTNER_MANAGER && !getTaken().isEmpty();
    }

    /** Those with which somebody was taken on. */
    public List<ReceivedPassportSeen> getTaken() {
        return getPassports().stream().filter(one -> one.guestId() != null).toList();
    }

    public @Nullable String end() {
        var wanted = Ids.asked(passport);
        accepting.end(wanted, why == null ? "" : why);
        return Outcome.said("passport.ended").to("/volunteers/passports");
    }

    public @Nullable String getPassport() {
        return passport;
    }

    public void setPassport(@Nullable String passport) {
        this.passport = passport;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public String interests(ReceivedPassportSeen passport) {
        return PeopleWords.interests(passport.interests());
    }

    public String recognised(ReceivedPassportSeen passport) {
        return passport.recognised().stream().map(Words::label).collect(Collectors.joining(", "));
    }
}
