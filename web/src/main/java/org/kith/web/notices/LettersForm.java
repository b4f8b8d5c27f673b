package org.kith.web.notices;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.people.notice.Channel;
import org.kith.people.notice.Letter;
import org.kith.people.notice.MailServer;
import org.kith.people.notice.Posting;
import org.kith.people.notice.TextGateway;
import org.kith.web.ui.Outcome;

/** What is still to go out, and what went. */
@Named
@ViewScoped
public class LettersForm implements Serializable {
    @Inject
    private transient Posting posting;

    @Inject
    private transient MailServer mailServer;

    @Inject
    private transient TextGateway textGateway;

    private ArrayList<Letter> open = new ArrayList<>();
    private ArrayList<Letter> gone = new ArrayList<>();

    @PostConstruct
    void load() {
        open = new ArrayList<>(posting.letters(false));
        gone = new ArrayList<>(posting.letters(true));
    }

    public @Nullable String done(Letter letter) {
        posting.done(letter.id());
        return Outcome.said("letters.done", letter.toName()).to("/letters");
    }

    /** Whether this one goes by itself, so that nobody has to do anything. */
    public boolean goesByItself(Letter letter) {
        return !letter.stuck()
                && (letter.channel() == Channel.EMAIL && mailServer.isThere()
                        || letter.channel() == Channel.TEXT && textGateway.isThere());
    }

    public boolean isMailServer() {
        return mailServer.isThere();
    }

    public List<Letter> getOpen() {
        return open;
    }

    public List<Letter> getGone() {
        return gone;
    }
}
