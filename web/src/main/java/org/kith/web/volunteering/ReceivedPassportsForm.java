package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    public String interests(ReceivedPassportSeen passport) {
        return PeopleWords.interests(passport.interests());
    }

    public String recognised(ReceivedPassportSeen passport) {
        return passport.recognised().stream().map(Words::label).collect(Collectors.joining(", "));
    }
}
