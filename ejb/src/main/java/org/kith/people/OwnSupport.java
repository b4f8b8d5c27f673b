package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;

/** A person's own health and vulnerability. Never written here. */
@Entity
@Table(name = "own_person_support")
class OwnSupport {
    @Id
    private UUID id;

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

    protected OwnSupport() {}

    Support support() {
        return new Support(
                healthNotes,
                homeRisks,
                helpsOnAVisit,
                emergencyContact,
                barriers.stream().map(Barrier::valueOf).collect(Collectors.toSet()));
    }
}
