package org.kith.web.coproduction;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.stories.NewYes;
import org.kith.coproduction.stories.StoryUse;
import org.kith.kernel.Ids;

/** What is filled in to agree to one use of a story. */
public class YesFields implements Serializable {
    private final UUID key = Ids.next();
    private @Nullable StoryUse use;
    private @Nullable LocalDate untilOn;
    private @Nullable @Size(max = 60) String toldAs;

    UUID key() {
        return key;
    }

    NewYes said() {
        var name = toldAs == null || toldAs.isBlank() ? null : toldAs.strip();
        return new NewYes(Objects.requireNonNull(use), Objects.requireNonNull(untilOn), name);
    }

    public StoryUse[] getUses() {
        return StoryUse.values();
    }

    public @Nullable StoryUse getUse() {
        return use;
    }

    public void setUse(@Nullable StoryUse use) {
        this.use = use;
    }

    public @Nullable LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(@Nullable LocalDate untilOn) {
        this.untilOn = untilOn;
    }

    public @Nullable String getToldAs() {
        return toldAs;
    }

    public void setToldAs(@Nullable String toldAs) {
        this.toldAs = toldAs;
    }
}
