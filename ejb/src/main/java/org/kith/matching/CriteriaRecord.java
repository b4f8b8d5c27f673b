package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/** The weights of a partnership from a day on. A change is a new version; none is ever edited. */
@MappedSuperclass
abstract class CriteriaRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private String weights;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    protected CriteriaRecord() {}

    CriteriaRecord(UUID id, LocalDate validFrom, Map<Weight, Integer> weights, Actor by, Instant now) {
        super(id);
        requirePossible(weights);
        partnershipId = by.partnershipId();
        this.validFrom = validFrom;
        this.weights = Arrays.stream(Weight.values())
                .map(weight -> weight + "=" + points(weights, weight))
                .collect(Collectors.joining(","));
        madeAt = now;
        madeBy = by.accountId();
    }

    static void requirePossible(Map<Weight, Integer> weights) {
        MatchRule.WEIGHTS_ARE_POSSIBLE.require(
                weights.values().stream().allMatch(points -> points >= 0 && points <= Weight.LARGEST)
                        && points(weights, Weight.POSSIBLE) > points(weights, Weight.ASKED_BEFORE));
    }

    private static int points(Map<Weight, Integer> weights, Weight weight) {
        return weights.getOrDefault(weight, weight.standard());
    }

    CriteriaAgreed agreed() {
        var points = new EnumMap<Weight, Integer>(Weight.class);
        for (var one : weights.split(",")) {
            var cells = one.split("=");
            points.put(Weight.valueOf(cells[0]), Integer.valueOf(cells[1]));
        }
        return new CriteriaAgreed(validFrom, madeAt, points);
    }
}
