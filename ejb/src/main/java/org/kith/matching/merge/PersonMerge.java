package org.kith.matching.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two records that were made one: written by the database's own routines, read here. */
@Entity
@Table(name = "person_merge")
class PersonMerge {
    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "kept_id")
    private UUID keptId;

    @Column(name = "gone_id")
    private UUID goneId;

    @Column(name = "gone_reference")
    private String goneReference;

    @Column(name = "gone_name")
    private String goneName;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by_name")
    private String mergedByName;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by_name")
    private @Nullable String undoneByName;

    @Column(name = "left_as_is")
    private @Nullable String leftAsIs;

    protected PersonMerge() {}

    UUID keptId() {
        return keptId;
    }

    boolean stands() {
        return undoneAt == null;
    }

    MergeSeen seen() {
        return new MergeSeen(
                id,
                keptId,
                goneId,
                goneReference,
                goneName,
                mergedAt,
                mergedByName,
                undoneAt,
                undoneByName,
                leftAsIs == null ? List.of() : Arrays.asList(leftAsIs.split(",", -1)));
    }
}
