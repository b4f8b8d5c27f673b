package org.kith.web.example;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.TimelineEntry;

/** The form behind the example page. A real one injects a boundary and calls it in {@code save}. */
@Named
@ViewScoped
public class ExampleForm implements Serializable {
    private @Nullable @Size(max = 100) String givenName;
    private @Nullable String postcode;
    private @Nullable LocalDate born;
    private @Nullable Role part;
    private @Nullable Boolean agreed;

    /** Post, redirect, get: a reload repeats nothing. */
    public @Nullable String save() {
        return Outcome.said("example.saved").to("/example");
    }

    public List<Role> getParts() {
        return List.of(Role.PERSON, Role.REFERRER, Role.COORDINATOR);
    }

    public List<TimelineEntry> getHappened() {
        return List.of(
                new TimelineEntry(Instant.parse("2026-11-22T14:05:00Z"), Text.say("example.received"), null, null));
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable Role getPart() {
        return part;
    }

    public void setPart(@Nullable Role part) {
        this.part = part;
    }

    public @Nullable Boolean getAgreed() {
        return agreed;
    }

    public void setAgreed(@Nullable Boolean agreed) {
        this.agreed = agreed;
    }
}
