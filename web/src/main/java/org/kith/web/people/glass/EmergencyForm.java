package org.kith.web.people.glass;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.people.glass.BreakingGlass;
import org.kith.people.glass.EmergencyPerson;
import org.kith.people.glass.GlassRule;
import org.kith.people.glass.Sought;
import org.kith.web.access.Problem;
import org.kith.web.ui.Outcome;

/** Looking at one record in an emergency, reading it, and closing it again. */
@Named
@ViewScoped
public class EmergencyForm implements Serializable {
    @Inject
    private transient BreakingGlass glass;

    private final UUID newId = Ids.next();
    private @Nullable String id;
    private @Nullable @Size(max = 12) String reference;
    private @Nullable @Size(max = 80) String familyName;
    private @Nullable LocalDate born;
    private @Nullable @Size(max = 1000) String reason;
    private boolean stale;
    private transient @Nullable EmergencyPerson person;

    public @Nullable String look() {
        try {
            glass.open(newId, new Sought(reference, familyName, born), reason == null ? "" : reason);
        } catch (RuntimeException refused) {
            return say(refused);
        }
        return Outcome.said("emergency.opened").to("/emergency/person?id=" + newId);
    }

    // The sentence stands beside the field that is meant.
    private @Nullable String say(RuntimeException refused) {
        RuleBroken broken = Problem.ruleBehind(refused);
        if (broken == null) {
            throw refused;
        }
        stale = broken.rule() == GlassRule.SIGN_IN_IS_FRESH;
        var field = broken.rule() == GlassRule.EMERGENCY_HAS_A_REASON
                ? "form:reason"
                : broken.rule() == GlassRule.EMERGENCY_PERSON_IS_FOUND ? "form:reference" : null;
        Outcome.wrong(field, "rule." + broken.rule().name());
        return null;
    }

    /** Read anew on every request: what is over is gone from an open page too. */
    public void load() {
        person = glass.person(look(id));
    }

    public EmergencyPerson getPerson() {
        if (person == null) {
            load();
        }
        return Objects.requireNonNull(person);
    }

    public @Nullable String end() {
        glass.end(look(id));
        return Outcome.said("emergency.ended").to("/emergency");
    }

    private static UUID look(@Nullable String text) {
        return Ids.asked(text);
    }

    /** Whether the look was refused because the sign-in is not fresh. */
    public boolean isStale() {
        return stale;
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

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
