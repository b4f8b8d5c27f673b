package org.kith.coproduction.mattering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that matters to a person, on a page.
 *
 * @param parts who brings what, the person first
 * @param looks how it stood, the newest first
 */
public record OutcomeFacts(
        UUID id,
        UUID personId,
        OutcomeCategory category,
        String statement,
        int importance,
        OutcomeStatus status,
        LocalDate reviewOn,
        List<PartFacts> parts,
        List<LookBack> looks)
        implements Serializable {}
