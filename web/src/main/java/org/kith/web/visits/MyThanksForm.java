package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.Drafting;
import org.kith.visits.LoggingVisits;
import org.kith.visits.MyVisitRow;
import org.kith.visits.Total;
import org.kith.visits.VisitOutcome;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;

/** After the report: thanks, and room for how long it was, how it went and a note. Nothing of it is needed. */
@Named
@ViewScoped
public class MyThanksForm implements Serializable {
    private final UUID noteKey = Ids.next();

    @Inject
    private transient LoggingVisits logging;

    @Inject
    private transient Drafting drafting;

    private @Nullable String id;
    private @Nullable MyVisitRow row;
    private @Nullable Total total;
    private @Nullable Integer minutes;
    private @Nullable Integer went;
    private @Nullable String note;

    /** Reads the visit and what was being typed when the page was last left. */
    public void load() {
        row = logging.visit(VisitWordsPage.id(id));
        total = logging.total();
        var planned = row.visit().plannedMinutes();
        minutes = row.visit().minutes() == null ? planned : row.visit().minutes();
        went = row.visit().howItWent();
        note = Drafts.text(drafting.kept(draftName()));
    }

    public @Nullable String save() {
        if (isHappened()) {
            logging.tellMore(VisitWordsPage.id(id), minutes, went);
        }
        if (note != null && !note.isBlank()) {
            logging.note(noteKey, VisitWordsPage.id(id), note.strip());
        }
        drafting.drop(draftName());
        return Outcome.said("my.visits.kept").to("/my/visits");
    }

    public boolean isHappened() {
        return row != null && row.visit().outcome() == VisitOutcome.HAPPENED;
    }

    /** One answer on how it went. */
    public static final class Face implements Serializable {
        static final List<Face> ALL = List.of(new Face(5), new Face(4), new Face(3), new Face(2), new Face(1));
        private final int value;

        Face(int value) {
            this.value = value;
        }

        public int getValue() {
            return value;
        }

        public String getWords() {
            return Text.say("my.visits.went." + value);
        }
    }

    public List<Face> getFaces() {
        return Face.ALL;
    }

    public String draftName() {
        return "note " + id;
    }

    public @Nullable MyVisitRow getRow() {
        return row;
    }

    public @Nullable Total getTotal() {
        return total;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public @Nullable Integer getWent() {
        return went;
    }

    public void setWent(@Nullable Integer went) {
        this.went = went;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
