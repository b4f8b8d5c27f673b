package org.kith.coproduction.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/**
 * A story as it is written.
 *
 * @param brought what the person brought to it themselves
 * @param outcomes which of the nine national outcomes it is about, 1 to 9
 */
public record NewStory(
        @NotBlank @Size(max = 150) String title,
        @NotBlank @Size(max = 2000) String before,
        @NotBlank @Size(max = 2000) String after,
        @NotBlank @Size(max = 1000) String brought,
        Set<String> outcomes)
        implements Serializable {
    /** All its words. */
    String words() {
        return String.join(" ", title, before, after, brought);
    }
}
