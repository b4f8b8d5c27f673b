package org.kith.web.matching.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.merge.MergeSeen;
import org.kith.matching.merge.Merging;
import org.kith.people.Alike;
import org.kith.people.Knowing;
import org.kith.web.people.PeopleWords;
import org.kith.web.ui.Outcome;

/** Whether a person is on record twice: whoever looks alike, another one by reference, and what was merged before. */
@Named
@ViewScoped
public class DoublesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Merging merging;

    @Inject
    private transient Knowing knowing;

    private @Nullable String id;
    private String personName = "";
    private boolean open;
    private transient @Nullable List<Likely> doubles;
    private transient @Nullable List<MergeSeen> merged;
    private @Nullable @NotBlank @Size(max = 20) String reference;

    /** Somebody who looks alike, in words. */
    public record Likely(
            UUID id,
            String name,
            String reference,
            @Nullable LocalDate born,
            @Nullable String postcode,
            boolean closed,
            String signs) {
        static Likely of(Alike alike) {
            var person = alike.person();
            return new Likely(
                    person.id(),
                    person.name(),
                    person.reference(),
                    person.dateOfBirth(),
                    person.postcode(),
                    person.closedOn() != null,
                    PeopleWords.signs(alike.likeness()));
        }
    }

    public void load() {
        var person = knowing.read(person());
        personName = person.name();
        open = person.open();
        merged = merging.of(person());
        doubles = merging.whoMayBe(person()).stream().map(Likely::of).toList();
    }

    /** Goes on with the record that has this reference. */
    public @Nullable String find() {
        var other = merging.byReference(Objects.requireNonNull(reference));
        if (other.isEmpty()) {
            Outcome.wrong("form:reference", "merge.reference.unknown");
            return null;
        }
        if (other.get().id().equals(person())) {
            Outcome.wrong("form:reference", "merge.reference.same");
            return null;
        }
        return Outcome.silently()
                .to("/people/merge?id=" + person() + "&other=" + other.get().id());
    }

    private UUID person() {
        return Ids.asked(id);
    }

    public List<Likely> getDoubles() {
        if (doubles == null) {
            load();
        }
        return Objects.requireNonNull(doubles);
    }

    public List<MergeSeen> getMerged() {
        if (merged == null) {
            load();
        }
        return Objects.requireNonNull(merged);
    }

    public String getPersonName() {
        return personName;
    }

    public boolean isOpen() {
        return open;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
