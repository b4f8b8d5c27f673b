package org.kith.web.coproduction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.Heard;
import org.kith.coproduction.hearing.Hearing;
import org.kith.coproduction.hearing.SensesGrid;
import org.kith.coproduction.hearing.VoiceFacts;
import org.kith.coproduction.mattering.Mattering;
import org.kith.coproduction.mattering.OutcomeFacts;
import org.kith.kernel.Ids;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** What was said around a person and what matters to them: for staff, for print, and for the person. */
@Named
@RequestScoped
public class MattersPage {
    @Inject
    private Hearing hearing;

    @Inject
    private Mattering mattering;

    private @Nullable String id;
    private @Nullable Heard heard;
    private List<OutcomeFacts> outcomes = List.of();

    public void load() {
        heard = hearing.around(Ids.asked(id));
        outcomes = mattering.to(Ids.asked(id));
    }

    /** One conversation. */
    public void loadOne() {
        heard = hearing.in(Ids.asked(id));
    }

    public void loadCopy() {
        heard = hearing.copyOf(Ids.asked(id));
        outcomes = mattering.to(Ids.asked(id));
    }

    public void loadMine() {
        heard = hearing.mine();
        outcomes = mattering.toMe();
    }

    /** How it moved between the first and the last time they rated it; empty when they did not. */
    public String movement(SensesGrid.Cell cell) {
        var moved = cell.movement();
        return moved.isEmpty()
                ? ""
                : Text.say("matters.moved", moved.get(0), moved.get(1), Text.say("matters.feels." + moved.get(1)));
    }

    /** Where and when it was said, and how much they felt it. */
    public String when(VoiceFacts voice) {
        var on = heard == null ? "" : Words.date(heard.where(voice).heldOn());
        return voice.feels() == null ? on : Text.say("matters.said", on, Text.say("matters.feels." + voice.feels()));
    }

    public @Nullable Heard getHeard() {
        return heard;
    }

    public List<OutcomeFacts> getOutcomes() {
        return outcomes;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
