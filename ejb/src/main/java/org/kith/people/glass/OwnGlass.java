package org.kith.people.glass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A look in an emergency, as the person it was about is told of it. */
@Entity
@Table(name = "own_glass")
class OwnGlass {
    @Id
    private UUID id;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "by_role")
    private String byRole;

    @Column(name = "by_partner")
    private String byPartner;

    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable GlassOutcome outcome;

    protected OwnGlass() {}

    GlassToldMe told() {
        return new GlassToldMe(byName, byRole, byPartner, reason, openedAt, outcome);
    }
}
