package org.kith.web.safeguarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.safeguarding.Promise;
import org.kith.safeguarding.RaisingConcerns;
import org.kith.web.Text;
import org.kith.web.ui.Outcome;

/** Saying that one is worried about somebody. Who will ring and by when stands there before anything is typed. */
@Named
@ViewScoped
public class WorryForm implements Serializable {
    private final UUID concernKey = Ids.next();

    @Inject
    private transient RaisingConcerns raising;

    private @Nullable String match;
    private @Nullable String person;
    private @Nullable String raised;
    private @Nullable String words;
    private @Nullable Promise promise;

    public void load() {
        promise = raising.promise();
    }

    /** After it was raised: what was promised then. */
    public void loadRaised() {
        var id = Ids.parse(raised);
        if (id == null) {
            throw new NotFound();
        }
        promise = raising.promised(id);
    }

    public @Nullable String raise() {
        if (words == null) {
            return null;
        }
        raising.raise(concernKey, Ids.parse(match), Ids.parse(person), words.strip());
        var page = CurrentActor.get().role() == Role.VOLUNTEER ? "/my/visits/raised" : "/worry/raised";
        return Outcome.silently().to(page + "?id=" + concernKey);
    }

    public String getWhoRings() {
        var names = promise == null ? List.<String>of() : promise.whoRings();
        return names.isEmpty() ? Text.say("worry.coordinator") : String.join(Text.say("worry.or"), names);
    }

    public @Nullable Promise getPromise() {
        return promise;
    }

    public @Nullable String getMatch() {
        return match;
    }

    public void setMatch(@Nullable String match) {
        this.match = match;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getRaised() {
        return raised;
    }

    public void setRaised(@Nullable String raised) {
        this.raised = raised;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
