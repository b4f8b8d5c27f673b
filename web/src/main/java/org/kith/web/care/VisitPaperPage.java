package org.kith.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.visits.FollowingVisits;
import org.kith.visits.PlannedVisit;

/** Sheets for volunteers who write on paper: a page for each pair and month, with the visits expected and room for more. */
@Named
@RequestScoped
public class VisitPaperPage {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int MOST = 1000;
    private static final int MOST_PAGES = 60;
    private static final int LINES = 8;

    /** The sheet of one pair; a line without a visit is left for the volunteer to fill. */
    public record PairPaper(
            String personFirstName, String volunteerFirstName, List<PlannedVisit> visits, List<Integer> blank) {}

    @Inject
    private FollowingVisits following;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    private @Nullable String month;
    private @Nullable String match;
    private List<PairPaper> papers = List.of();
    private @Nullable PartnerSummary partner;

    public void load() {
        var wanted = wanted();
        partner = directory.partner(CurrentActor.get().owner().partnerId());
        papers = following.planned(wanted.atDay(1), wanted.atEndOfMonth(), MOST).stream()
                .filter(visit -> pair() == null || visit.matchId().equals(pair()))
                .collect(Collectors.groupingBy(PlannedVisit::matchId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .limit(MOST_PAGES)
                .map(VisitPaperPage::paper)
                .toList();
    }

    private static PairPaper paper(List<PlannedVisit> visits) {
        var first = visits.get(0);
        var blank = Stream.iterate(1, line -> line + 1)
                .limit(Math.max(2, LINES - visits.size()))
                .toList();
        return new PairPaper(first.personFirstName(), first.volunteerFirstName(), visits, blank);
    }

    private YearMonth wanted() {
        try {
            return month == null ? YearMonth.from(today()) : YearMonth.parse(month);
        } catch (DateTimeException notAMonth) {
            return YearMonth.from(today());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private @Nullable UUID pair() {
        return Ids.parse(match);
    }

    /** This month and the next, as addresses know them. */
    public List<String> getMonths() {
        var all = new ArrayList<String>();
        all.add(YearMonth.from(today()).toString());
        all.add(YearMonth.from(today()).plusMonths(1).toString());
        return all;
    }

    public String monthWords(String one) {
        return YearMonth.parse(one).format(MONTH);
    }

    public String getMonthWords() {
        return wanted().format(MONTH);
    }

    public List<PairPaper> getPapers() {
        return papers;
    }

    public @Nullable PartnerSummary getPartner() {
        return partner;
    }

    public @Nullable String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month;
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }
}
