package org.kith.web.matching.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.merge.MergeField;
import org.kith.matching.merge.Merging;
import org.kith.matching.merge.MovesAlong;
import org.kith.people.PersonName;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;

/** Two records beside each other: what stays of which, and what moves. */
@Named
@ViewScoped
public class MergeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Merging merging;

    private final UUID mergeId = Ids.next();
    private @Nullable String id;
    private @Nullable String other;
    private transient @Nullable PersonName kept;
    private transient @Nullable PersonName gone;
    private int keptVersion;
    private int goneVersion;
    private boolean goneOpen;
    private List<FieldChoice> fields = new ArrayList<>();
    private List<String> moves = new ArrayList<>();

    public void load() {
        var compared = merging.compare(wanted(id), wanted(other));
        kept = compared.kept();
        gone = compared.gone();
        keptVersion = compared.keptVersion();
        goneVersion = compared.goneVersion();
        goneOpen = compared.goneOpen();
        fields =
                new ArrayList<>(compared.fields().stream().map(FieldChoice::new).toList());
        moves = new ArrayList<>(words(compared.moves()));
    }

    public @Nullable String merge() {
        var fromGone = EnumSet.noneOf(MergeField.class);
        fields.stream()
                .filter(field -> field.isChoice() && field.isFromGone())
                .map(FieldChoice::field)
                .forEach(fromGone::add);
        merging.merge(wanted(id), wanted(other), mergeId, new Merging.Seen(keptVersion, goneVersion), fromGone);
        return Outcome.said("merge.done").to("/people/record?id=" + wanted(id));
    }

    private static List<String> words(MovesAlong moves) {
        var words = new ArrayList<String>();
        add(words, "referrals", moves.referrals());
        add(words, "waiting", moves.waiting());
        add(words, "matches", moves.matches());
        add(words, "visits", moves.visits());
        add(words, "notes", moves.notes());
        add(words, "measures", moves.measures());
        add(words, "carers", moves.carers());
        add(words, "consents", moves.consents());
        add(words, "shares", moves.shares());
        add(words, "concerns", moves.concerns());
        return words;
    }

    private static void add(List<String> words, String key, long count) {
        if (count > 0) {
            words.add(Text.say("merge.moves." + key, count));
        }
    }

    private static UUID wanted(@Nullable String typed) {
        return Ids.asked(typed);
    }

    /** What somebody chooses. */
    public List<FieldChoice> getChoices() {
        return fields.stream().filter(FieldChoice::isChoice).toList();
    }

    /** What is the same in both or known to one only. */
    public List<FieldChoice> getSettled() {
        return fields.stream()
                .filter(field -> !field.isChoice() && !field.getOnly().isEmpty())
                .toList();
    }

    public List<String> getMoves() {
        return moves;
    }

    public PersonName getKept() {
        if (kept == null) {
            load();
        }
        return Objects.requireNonNull(kept);
    }

    public PersonName getGone() {
        if (gone == null) {
            load();
        }
        return Objects.requireNonNull(gone);
    }

    public boolean isGoneOpen() {
        return goneOpen;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }
}
