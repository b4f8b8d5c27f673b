package org.kith.volunteering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a volunteer may visit on a day; if not, the first thing that is missing. A pure function of dated facts, so it can
 * be asked for any day, past ones too.
 *
 * @param missing null when cleared
 * @param arguments of the sentence, see {@link Missing}
 */
public record Clearance(@Nullable Missing missing, List<Object> arguments) {
    private static final Clearance CLEARED = new Clearance(null, List.of());

    /** Clearance on a day. */
    public static Clearance on(
            LocalDate day,
            Collection<CheckFacts> checks,
            Collection<Rest> rests,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate leftOn) {
        if (leftOn != null && !day.isBefore(leftOn)) {
            return lacking(Missing.LEFT, leftOn);
        }
        var checked = ofChecks(day, checks);
        if (!checked.isCleared()) {
            return checked;
        }
        if (approvedOn == null || day.isBefore(approvedOn)) {
            return lacking(Missing.NOT_APPROVED);
        }
        return rests.stream().anyMatch(rest -> rest.covers(day)) ? lacking(Missing.PAUSED) : CLEARED;
    }

    /** Only the checks: what approval needs. */
    static Clearance ofChecks(LocalDate day, Collection<CheckFacts> checks) {
        for (var kind : CheckKind.values()) {
            var ofKind = checks.stream()
                    .filter(check -> check.kind() == kind && check.standsOn(day))
                    .toList();
            long valid = ofKind.stream().filter(check -> check.countsOn(day)).count();
            if (valid < kind.needed()) {
                return suspended(day, ofKind).orElseGet(() -> lacking(kind, valid, ofKind));
            }
        }
        return CLEARED;
    }

    private static Optional<Clearance> suspended(LocalDate day, List<CheckFacts> ofKind) {
        return ofKind.stream()
                .filter(check -> !check.hasExpiredOn(day))
                .flatMap(check -> check.suspensionOn(day).stream())
                .findFirst()
                .map(one -> lacking(one.listed() ? Missing.PVG_LISTED : Missing.PVG_SUSPENDED, one.from()));
    }

    public boolean isCleared() {
        return missing == null;
    }

    /** Checked and approved, though perhaps taking a break. */
    public boolean isVetted() {
        return missing == null || missing == Missing.PAUSED;
    }

    private static Clearance lacking(CheckKind kind, long valid, List<CheckFacts> ofKind) {
        var expired = ofKind.stream()
                .map(CheckFacts::expiresOn)
                .filter(day -> day != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return switch (kind) {
            case PVG -> lacking(Missing.NO_PVG, Missing.PVG_EXPIRED, expired);
            case REFERENCE -> lacking(Missing.REFERENCES, valid, kind.needed());
            case TRAINING -> lacking(Missing.NO_TRAINING, Missing.TRAINING_EXPIRED, expired);
            case INDUCTION -> lacking(Missing.NO_INDUCTION, Missing.INDUCTION_EXPIRED, expired);
            case ROLE_AGREEMENT -> lacking(Missing.NO_ROLE_AGREEMENT, Missing.ROLE_AGREEMENT_EXPIRED, expired);
        };
    }

    private static Clearance lacking(Missing never, Missing noLonger, @Nullable LocalDate expired) {
        return expired == null ? lacking(never) : lacking(noLonger, expired);
    }

    private static Clearance lacking(Missing missing, Object... arguments) {
        return new Clearance(missing, List.of(arguments));
    }
}
