package org.kith.reporting.quality;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The evidence of a partner on a day. */
public record EvidencePack(String partner, LocalDate on, List<Found> found) implements Serializable {
    /** What was found in one domain. */
    public List<Found> in(QualityDomain domain) {
        return found.stream().filter(one -> one.evidence().domain() == domain).toList();
    }

    /** What is missing, in the order of the domains. */
    public List<Found> gaps() {
        return found.stream().filter(Found::gap).toList();
    }
}
