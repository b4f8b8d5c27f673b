package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.FollowingVisits;
import org.kith.visits.KeyingSheets;
import org.kith.visits.PairSummary;
import org.kith.visits.VisitRow;
import org.kith.visits.planning.GroupVisit;
import org.kith.visits.planning.GroupVisits;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** One group visit: who comes, who came, who else could come. The rows stay as they were shown. */
@Named
@ViewScoped
public class GroupForm implements Serializable {
    private final UUID pageKey = Ids.next();

    @Inject
    private transient GroupVisits groups;

    @Inject
    private transient FollowingVisits following;

    @Inject
    private transient KeyingSheets keying;

    private @Nullable String id;
    private @Nullable GroupVisit visit;
    private ArrayList<VisitRow> members = new ArrayList<>();
    private ArrayList<PairSummary> others = new ArrayList<>();
    private @Nullable String match;

    public void load() {
        visit = groups.visit(key());
        members = new ArrayList<>(groups.members(key()));
        keying.pairs(YearMonth.from(visit.day())).stream()
                .filter(pair -> pair.endedOn() == null && !belongs(pair))
                .forEach(others::add);
    }

    private boolean belongs(PairSummary pair) {
        return members.stream().anyMatch(row -> row.matchId().equals(pair.matchId()) && row.cancelledAt() == null);
    }

    /** This one was there. */
    public @Nullable String came(VisitRow row) {
        var report = UUID.nameUUIDFromBytes((pageKey + "/" + row.id()).getBytes(StandardCharsets.UTF_8));
        following.happened(row.id(), report, null);
        return done("visits.confirmed", row.personName(), row.volunteerName());
    }

    public @Nullable String leaveOut(VisitRow row) {
        groups.leaveOut(key(), row.id());
        return done("planning.group.left", row.personName());
    }

    public @Nullable String invite() {
        groups.invite(key(), VisitWordsPage.id(match));
        return done("planning.group.invited");
    }

    private @Nullable String done(String words, Object... names) {
        return Outcome.said(words, names).to("/visits/group?id=" + key());
    }

    /** Whether its day has come, so that people can have been there. */
    public boolean isCome() {
        return visit != null && !visit.day().isAfter(LocalDate.now(Words.HOME));
    }

    private UUID key() {
        return VisitWordsPage.id(id);
    }

    public @Nullable GroupVisit getVisit() {
        return visit;
    }

    public List<VisitRow> getMembers() {
        return members;
    }

    public List<PairSummary> getOthers() {
        return others;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }
}
