package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CodesColumn;
import org.kith.people.Barrier;
import org.kith.people.Mode;

/** Somebody the volunteer is asked to befriend, without a name. Only read. */
@Entity
@Table(name = "my_proposal")
class MyProposal {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column
    private Mode mode;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "volunteer_answer")
    private @Nullable Answer answer;

    @Column(name = "outward_code")
    private @Nullable String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private @Nullable AgeBand ageBand;

    @Convert(converter = CodesColumn.class)
    private Set<String> interests = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    private Set<String> languages = new TreeSet<>();

    @Convert(converter = CodesColumn.class)
    private Set<String> barriers = new TreeSet<>();

    private int availability;

    protected MyProposal() {}

    Asked asked() {
        return new Asked(
                id,
                mode,
                proposedAt,
                answer,
                area,
                ageBand,
                Set.copyOf(interests),
                Set.copyOf(languages),
                barriers.stream().map(Barrier::valueOf).collect(Collectors.toSet()),
                availability);
    }
}
