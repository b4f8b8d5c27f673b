package org.kith.coproduction.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Something good that happened, in a volunteer's words. What it may be used for is not theirs to say. */
public record ToldByVolunteer(
        @NotBlank @Size(max = 150) String title,
        @NotBlank @Size(max = 2000) String words) implements Serializable {}
