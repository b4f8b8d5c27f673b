package org.kith.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.reporting.CountingOwn;
import org.kith.reporting.OwnFigures;

/** The own partner's figures of today, exactly: for those who hold the records. */
@Named
@RequestScoped
public class OwnFiguresPage {
    @Inject
    private CountingOwn counting;

    private @Nullable OwnFigures figures;

    /** A label in words and its number. */
    public record Line(String label, long number) {}

    public void load() {
        figures = counting.figures();
    }

    public OwnFigures getFigures() {
        return Objects.requireNonNull(figures);
    }

    public List<Line> getReferrals() {
        return getFigures().referrals().entrySet().stream()
                .map(each -> new Line(BoardSection.words(each.getKey().toString()), each.getValue()))
                .toList();
    }

    public List<Line> getWaiting() {
        return getFigures().waiting().entrySet().stream()
                .map(each -> new Line(BoardSection.words(each.getKey()), each.getValue()))
                .toList();
    }

    /** November 2026. */
    public String month(LocalDate month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }
}
