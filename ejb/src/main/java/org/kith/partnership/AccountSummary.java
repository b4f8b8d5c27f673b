package org.kith.partnership;

import java.util.UUID;

/** An account as the list shows it. */
public record AccountSummary(UUID id, String name, String username, boolean disabled) {}
