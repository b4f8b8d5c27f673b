package org.kith.partnership;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partnership of this installation, as anybody may know it.
 *
 * @param phone for those who would rather talk than type
 */
public record CitySummary(
        UUID id, String name, String city, @Nullable String phone) implements Serializable {}
