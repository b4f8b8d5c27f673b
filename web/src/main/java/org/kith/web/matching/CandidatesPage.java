package org.kith.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.matching.Reason;
import org.kith.matching.ShortlistSeen;
import org.kith.matching.Shortlisting;

/** Two volunteers of a shortlist side by side, reason by reason. */
@Named
@RequestScoped
public class CandidatesPage {
    @Inject
    private Shortlisting shortlisting;

    private @Nullable String waiting;
    private @Nullable String one;
    private @Nullable String other;
    private @Nullable ShortlistSeen seen;

    /** The points of one kind of reason for both. */
    public record Line(Reason.Code code, int one, int other) {}

    public void load() {
        seen = shortlisting.shortlist(id(waiting));
        getPair();
    }

    public ShortlistSeen getSeen() {
        return Objects.requireNonNull(seen);
    }

    public List<ShortlistSeen.Suggested> getPair() {
        return Stream.of(one, other)
                .map(CandidatesPage::id)
                .map(this::suggested)
                .toList();
    }

    private ShortlistSeen.Suggested suggested(UUID volunteer) {
        return getSeen().best().stream()
                .filter(suggested -> suggested.volunteerId().equals(volunteer))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<Line> getLines() {
        var pair = getPair();
        return Arrays.stream(Reason.Code.values())
                .map(code -> new Line(code, points(pair.get(0), code), points(pair.get(1), code)))
                .filter(line -> line.one() != 0 || line.other() != 0)
                .toList();
    }

    private static int points(ShortlistSeen.Suggested suggested, Reason.Code code) {
        return suggested.reasons().stream()
                .filter(reason -> reason.code() == code)
                .mapToInt(Reason::points)
                .sum();
    }

    private static UUID id(@Nullable String text) {
        return Ids.asked(text);
    }

    public @Nullable String getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable String waiting) {
        this.waiting = waiting;
    }

    public @Nullable String getOne() {
        return one;
    }

    public void setOne(@Nullable String one) {
        this.one = one;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }
}
