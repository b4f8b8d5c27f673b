package org.kith.people.sharing;

import org.jspecify.annotations.Nullable;

/**
 * Who a shared person is.
 *
 * @param phone null until the introduction was taken on, or when the person does not want it known
 */
public record SharedName(
        String name, @Nullable String phone, @Nullable String address) {}
