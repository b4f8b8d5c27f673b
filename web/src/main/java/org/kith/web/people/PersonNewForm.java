package org.kith.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.Alike;
import org.kith.people.Likeness;
import org.kith.people.PersonDetails;
import org.kith.people.Registering;
import org.kith.web.ui.Outcome;

/** Registers somebody new, after a look at who may be the same person. */
@Named
@ViewScoped
public class PersonNewForm implements Serializable {
    /** Somebody on record who may be the one being typed. */
    public record Shown(
            UUID id,
            String reference,
            String name,
            java.time.@Nullable LocalDate born,
            @Nullable String postcode,
            boolean closed,
            String signs)
            implements Serializable {
        static Shown of(Alike alike) {
            var person = alike.person();
            return new Shown(
                    person.id(),
                    person.reference(),
                    person.name(),
                    person.dateOfBirth(),
                    person.postcode(),
                    person.closedOn() != null,
                    signs(alike.likeness()));
        }

        private static String signs(Likeness likeness) {
            return PeopleWords.signs(likeness);
        }
    }

    @Inject
    private Registering registering;

    // Made once a page: a second press of the button meets the first one's record.
    private final UUID id = Ids.next();
    private final IdentityFields identity = new IdentityFields();
    private final ContactFields contact = new ContactFields();
    private final NeedFields need = new NeedFields();
    private final List<Shown> alikes = new ArrayList<>();

    /** Saves when nobody on record is alike, or only people who were shown before and looked at. */
    public @Nullable String save() {
        var seen = ids();
        show(details());
        if (!alikes.isEmpty() && !seen.equals(ids())) {
            return null;
        }
        return register();
    }

    private @Nullable String register() {
        registering.register(id, details(), ids());
        return Outcome.said("people.new.saved").to("/people/record?id=" + id);
    }

    private void show(PersonDetails details) {
        var found = registering.whoMayBe(id, details);
        alikes.clear();
        found.stream().map(Shown::of).forEach(alikes::add);
    }

    private Set<UUID> ids() {
        var ids = new HashSet<UUID>();
        alikes.forEach(alike -> ids.add(alike.id()));
        return ids;
    }

    private PersonDetails details() {
        return new PersonDetails(identity.identity(), contact.contact(), need.need());
    }

    public List<Shown> getAlikes() {
        return alikes;
    }

    public IdentityFields getIdentity() {
        return identity;
    }

    public ContactFields getContact() {
        return contact;
    }

    public NeedFields getNeed() {
        return need;
    }
}
