package org.kith.web.visits;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.visits.Drafting;
import org.kith.visits.Messaging;
import org.kith.web.ui.Outcome;

/** A message to the coordinator. */
@Named
@ViewScoped
public class TellForm implements Serializable {
    private static final String DRAFT = "message";
    private final UUID messageKey = Ids.next();

    @Inject
    private transient Messaging messaging;

    @Inject
    private transient Drafting drafting;

    private @Nullable String match;
    private @Nullable String words;

    public void load() {
        words = Drafts.text(drafting.kept(DRAFT));
    }

    public @Nullable String send() {
        if (words == null) {
            return null;
        }
        messaging.tell(messageKey, Ids.parse(match), words.strip());
        drafting.drop(DRAFT);
        return Outcome.said("my.visits.message.sent").to("/my/visits");
    }

    public String getDraftName() {
        return DRAFT;
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
