package org.kith.partnership;

import org.jspecify.annotations.Nullable;

/**
 * The partnership as the public knows it.
 *
 * @param phone the number the public form offers to those who would rather talk
 */
public record PartnershipDetails(
        int version, String name, String city, @Nullable String phone) {}
