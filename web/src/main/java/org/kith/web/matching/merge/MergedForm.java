package org.kith.web.matching.merge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.matching.merge.MergeSeen;
import org.kith.matching.merge.Merging;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;

/** A merge, and taking it back. */
@Named
@ViewScoped
public class MergedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Merging merging;

    private @Nullable String id;
    private transient @Nullable MergeSeen merge;
    private boolean leave;

    public void load() {
        merge = merging.read(wanted());
    }

    public @Nullable String undo() {
        var kept = getMerge().keptId();
        if (merging.undo(wanted(), leave)) {
            return Outcome.said("merge.undo.done").to("/people/record?id=" + kept);
        }
        load();
        Outcome.wrong(null, "rule.UNDO_IS_EXACT");
        return null;
    }

    public MergeSeen getMerge() {
        if (merge == null) {
            merge = merging.read(wanted());
        }
        return merge;
    }

    /** What was changed since, in words. */
    public List<String> getLeft() {
        return getMerge().leftAsIs().stream().map(MergedForm::words).distinct().toList();
    }

    private static String words(String column) {
        var key = "merge.left." + column;
        return Text.has(key) ? Text.say(key) : Text.say("merge.left." + column.replaceFirst("\\..*", ""));
    }

    private UUID wanted() {
        return Ids.asked(id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public boolean isLeave() {
        return leave;
    }

    public void setLeave(boolean leave) {
        this.leave = leave;
    }
}
