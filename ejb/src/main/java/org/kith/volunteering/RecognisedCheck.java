package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A check of another partner that counts for a volunteer with a passport, on the days on which passport and rule let it. */
@Entity
@Table(name = "recognised_check")
public class RecognisedCheck {
    @Id
    private UUID id;

    @Column(name = "volunteer_id")
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "owner_name")
    private String ownerName;

    protected RecognisedCheck() {}

    /** The partner that verified it. */
    public String ownerName() {
        return ownerName;
    }

    public CheckFacts facts() {
        return new CheckFacts(volunteerId, kind, datedOn, expiresOn, withdrawnOn);
    }

    /**
     * What counts of one volunteer: own checks win. As soon as the own partner recorded a check of a kind, be it lapsed or taken
     * back, those of other partners do not count for that kind.
     */
    static List<CheckFacts> joined(Collection<CheckFacts> own, Collection<CheckFacts> recognised) {
        var decided = own.stream().map(CheckFacts::kind).collect(Collectors.toSet());
        var all = new ArrayList<>(own);
        recognised.stream().filter(check -> !decided.contains(check.kind())).forEach(all::add);
        return all;
    }
}
