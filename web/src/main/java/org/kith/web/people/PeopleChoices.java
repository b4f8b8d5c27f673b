package org.kith.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.kith.people.Barrier;
import org.kith.people.CloseReason;
import org.kith.people.Communication;
import org.kith.people.Gender;

/** What may be chosen in the forms about people, for pages of other slices too. */
@Named
@ApplicationScoped
public class PeopleChoices {
    public List<SelectItem> getInterests() {
        return PeopleWords.interestItems();
    }

    public List<SelectItem> getLanguages() {
        return PeopleWords.languageItems();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public Communication[] getCommunications() {
        return Communication.values();
    }

    public Barrier[] getBarriers() {
        return Barrier.values();
    }

    /** Why somebody may close a record; that another partner took the person over is written by the transfer. */
    public List<CloseReason> getCloseReasons() {
        return Arrays.stream(CloseReason.values())
                .filter(reason -> reason != CloseReason.TRANSFERRED)
                .toList();
    }
}
