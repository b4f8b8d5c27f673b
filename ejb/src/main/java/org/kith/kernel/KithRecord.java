package org.kith.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Anything kept: an id made by whoever asked for it, so that asking twice makes one; a version against lost updates. */
@MappedSuperclass
public abstract class KithRecord {
    @Id
    @Column(updatable = false)
    private UUID id;

    @Version
    private int version;

    protected KithRecord() {}

    protected KithRecord(UUID id) {
        this.id = Objects.requireNonNull(id);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /**
     * Refuses a change that was made to an older state of the record.
     *
     * @param seen the version the page was made from
     * @throws RuleBroken {@link KernelRule#RECORD_IS_UNCHANGED}
     */
    public void requireVersion(int seen) {
        KernelRule.RECORD_IS_UNCHANGED.require(version == seen);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KithRecord that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
