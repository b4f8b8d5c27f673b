package org.kith.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.people.Barrier;
import org.kith.people.CloseReason;
import org.kith.people.Communication;
import org.kith.people.Gender;
import org.kith.people.Vocabulary;
import org.kith.people.Wording;

/** What may be chosen in the forms about people, for pages of other slices too. */
@Named
@RequestScoped
public class PeopleChoices {
    @Inject
    private Wording wording;

    private @Nullable Vocabulary interests;

    public List<SelectItem> getInterests() {
        return PeopleWords.interestItems(vocabulary());
    }

    /** The partnership's list of interests, read once a request. */
    public Vocabulary vocabulary() {
        if (interests == null) {
            interests = wording.interests();
        }
        return interests;
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
