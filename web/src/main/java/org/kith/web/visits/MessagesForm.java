package org.kith.web.visits;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.visits.MessageRow;
import org.kith.visits.Messaging;
import org.kith.web.ui.Outcome;

/** What volunteers and people told the coordinators. The rows stay as they were shown. */
@Named
@ViewScoped
public class MessagesForm implements Serializable {
    private static final int MOST = 50;

    @Inject
    private transient Messaging messaging;

    private ArrayList<MessageRow> open = new ArrayList<>();
    private ArrayList<MessageRow> done = new ArrayList<>();

    @PostConstruct
    void load() {
        open = new ArrayList<>(messaging.messages(false, 0, MOST));
        done = new ArrayList<>(messaging.messages(true, 0, MOST));
    }

    public @Nullable String done(MessageRow row) {
        messaging.done(row.id(), null);
        return Outcome.said("visits.messages.seenTo").to("/visits/messages");
    }

    public List<MessageRow> getOpen() {
        return open;
    }

    public List<MessageRow> getDone() {
        return done;
    }
}
