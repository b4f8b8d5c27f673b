package org.kith.web.coproduction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.About;
import org.kith.coproduction.hearing.Heard;
import org.kith.coproduction.hearing.Hearing;
import org.kith.coproduction.hearing.Stakeholder;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.web.ui.Outcome;

/** What one of those who were there says, in their own words. */
@Named
@ViewScoped
public class VoiceForm implements Serializable {
    private static final List<Integer> FEELS = List.of(1, 2, 3, 4, 5);

    @Inject
    private transient Hearing hearing;

    private @Nullable String id;
    private @Nullable String who;
    private @Nullable Heard heard;
    private final ArrayList<VoiceLine> lines = new ArrayList<>();

    public void load() {
        heard = hearing.in(Ids.asked(id));
        for (var about : About.values()) {
            var line = new VoiceLine(about);
            heard.said(stakeholder(), about).ifPresent(line::show);
            lines.add(line);
        }
    }

    public @Nullable String save() {
        var conversation = Ids.asked(id);
        hearing.write(
                conversation,
                stakeholder(),
                lines.stream()
                        .filter(VoiceLine::isFilled)
                        .map(VoiceLine::spoken)
                        .toList());
        return Outcome.said("matters.voice.saved").to("/people/heard?id=" + conversation);
    }

    public Stakeholder getStakeholder() {
        return stakeholder();
    }

    private Stakeholder stakeholder() {
        return Arrays.stream(Stakeholder.values())
                .filter(one -> one.name().equals(who))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those from whom they may differ. */
    public List<Stakeholder> getOthers() {
        return Arrays.stream(Stakeholder.values())
                .filter(one -> one != stakeholder())
                .toList();
    }

    public List<Integer> getFeels() {
        return FEELS;
    }

    public @Nullable Heard getHeard() {
        return heard;
    }

    public List<VoiceLine> getLines() {
        return lines;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }
}
