package org.kith.web.coproduction;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kith.coproduction.hearing.About;
import org.kith.coproduction.hearing.Spoken;
import org.kith.coproduction.hearing.Stakeholder;
import org.kith.coproduction.hearing.VoiceFacts;

/** What somebody says about one thing, while it is being typed. */
public class VoiceLine implements Serializable {
    private final About about;
    private int seen;
    private @Nullable @Size(max = 2000) String words;
    private @Nullable Integer feels;
    private @Nullable @Size(max = 1000) String wouldHelp;
    private @Nullable Stakeholder differsFrom;

    VoiceLine(About about) {
        this.about = about;
    }

    void show(VoiceFacts said) {
        words = said.words();
        feels = said.feels();
        wouldHelp = said.wouldHelp();
        differsFrom = said.differsFrom();
        seen = said.version();
    }

    boolean isFilled() {
        return words != null && !words.isBlank();
    }

    Spoken spoken() {
        return new Spoken(about, words == null ? "" : words, feels, wouldHelp, differsFrom, seen);
    }

    public About getAbout() {
        return about;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Integer getFeels() {
        return feels;
    }

    public void setFeels(@Nullable Integer feels) {
        this.feels = feels;
    }

    public @Nullable String getWouldHelp() {
        return wouldHelp;
    }

    public void setWouldHelp(@Nullable String wouldHelp) {
        this.wouldHelp = wouldHelp;
    }

    public @Nullable Stakeholder getDiffersFrom() {
        return differsFrom;
    }

    public void setDiffersFrom(@Nullable Stakeholder differsFrom) {
        this.differsFrom = differsFrom;
    }
}
