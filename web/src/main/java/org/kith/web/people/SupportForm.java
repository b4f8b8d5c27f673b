package org.kith.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.Barrier;
import org.kith.people.Knowing;
import org.kith.people.Support;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** Health and vulnerability: read on one page, said again on another. */
@Named
@ViewScoped
public class SupportForm implements Serializable {
    @Inject
    private Knowing knowing;

    private @Nullable String id;
    private String name = "";
    private int version;
    private @Nullable @Size(max = 2000) String healthNotes;
    private @Nullable @Size(max = 2000) String homeRisks;
    private @Nullable @Size(max = 1000) String helpsOnAVisit;
    private @Nullable @Size(max = 300) String emergencyContact;
    private Barrier[] barriers = {};

    public void load() {
        var record = knowing.health(person());
        name = record.name();
        version = record.version();
        var support = record.support();
        healthNotes = support.healthNotes();
        homeRisks = support.homeRisks();
        helpsOnAVisit = support.helpsOnAVisit();
        emergencyContact = support.emergencyContact();
        barriers = support.barriers().stream().sorted().toArray(Barrier[]::new);
    }

    public @Nullable String save() {
        knowing.support(
                person(),
                version,
                new Support(healthNotes, homeRisks, helpsOnAVisit, emergencyContact, Set.of(barriers)));
        return Outcome.said("people.changed").to("/people/record?id=" + person());
    }

    /** What a volunteer has to cope with, in words. */
    public String getBarrierWords() {
        return Arrays.stream(barriers).map(Words::label).collect(Collectors.joining(", "));
    }

    private UUID person() {
        return Ids.asked(id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getHealthNotes() {
        return healthNotes;
    }

    public void setHealthNotes(@Nullable String healthNotes) {
        this.healthNotes = healthNotes;
    }

    public @Nullable String getHomeRisks() {
        return homeRisks;
    }

    public void setHomeRisks(@Nullable String homeRisks) {
        this.homeRisks = homeRisks;
    }

    public @Nullable String getHelpsOnAVisit() {
        return helpsOnAVisit;
    }

    public void setHelpsOnAVisit(@Nullable String helpsOnAVisit) {
        this.helpsOnAVisit = helpsOnAVisit;
    }

    public @Nullable String getEmergencyContact() {
        return emergencyContact;
    }

    public void setEmergencyContact(@Nullable String emergencyContact) {
        this.emergencyContact = emergencyContact;
    }

    public Barrier[] getBarriers() {
        return barriers;
    }

    public void setBarriers(Barrier[] barriers) {
        this.barriers = barriers;
    }
}
