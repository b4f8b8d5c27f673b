package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.kernel.PartnerRecord;

/** The health and vulnerability of one person, under the person's id: a group of its own, because fewer may read it. */
@Entity
@Table(name = "person_support")
public class PersonSupport extends PartnerRecord {
    @Column(name = "health_notes")
    private @Nullable String healthNotes;

    @Column(name = "home_risks")
    private @Nullable String homeRisks;

    @Column(name = "helps_on_a_visit")
    private @Nullable String helpsOnAVisit;

    @Column(name = "emergency_contact")
    private @Nullable String emergencyContact;

    @Convert(converter = CodesColumn.class)
    private Set<String> barriers = new TreeSet<>();

    protected PersonSupport() {}

    /** Nothing recorded yet about this person. */
    PersonSupport(Person person) {
        super(person.id(), person.owner());
    }

    /** Says again what is known. */
    public void describe(Support support) {
        healthNotes = support.healthNotes();
        homeRisks = support.homeRisks();
        helpsOnAVisit = support.helpsOnAVisit();
        emergencyContact = support.emergencyContact();
        barriers = support.barriers().stream().map(Barrier::name).collect(Collectors.toCollection(TreeSet::new));
    }

    public Support support() {
        return new Support(healthNotes, homeRisks, helpsOnAVisit, emergencyContact, barriers());
    }

    public Set<Barrier> barriers() {
        return barriers.stream().map(Barrier::valueOf).collect(Collectors.toSet());
    }
}
