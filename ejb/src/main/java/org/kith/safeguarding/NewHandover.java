package org.kith.safeguarding;

import org.jspecify.annotations.Nullable;

/** What a lead tells the lead of another partner; nothing else of the concern goes along. */
public record NewHandover(String personName, @Nullable String personPhone, String words) {}
