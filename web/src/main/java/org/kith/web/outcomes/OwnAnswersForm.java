package org.kith.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.access.QuestionKeys;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.outcomes.AnsweringQuestions;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.OpenQuestions;

/** A person answering alone, behind a secret address or signed in. The page asks and shows nothing that is known. */
@Named
@ViewScoped
public class OwnAnswersForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnsweringQuestions answering;

    @Inject
    private transient QuestionKeys keys;

    private String key = "";
    private @Nullable String id;
    private @Nullable UUID questions;
    private boolean done;
    private final ArrayList<Part> parts = new ArrayList<>();

    /** One instrument on the page. */
    public static final class Part implements Serializable {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final @Nullable String introduction;
        private final ArrayList<QuestionAsked> questions;
        private final HashMap<String, String> answers = new HashMap<>();

        Part(Instrument asked) {
            code = asked.code();
            introduction = asked.introduction();
            questions = new ArrayList<>(QuestionAsked.all(asked));
        }

        public String getCode() {
            return code;
        }

        public @Nullable String getIntroduction() {
            return introduction;
        }

        public List<QuestionAsked> getQuestions() {
            return questions;
        }

        public Map<String, String> getAnswers() {
            return answers;
        }
    }

    /** Behind a secret address. One that is over shows that it is, and not why. */
    public void loadBehindKey() {
        keys.find(key).ifPresent(found -> load(found.actor(), found.questions()));
    }

    /** Signed in. */
    public void loadMine() {
        var known = Ids.asked(id);
        load(CurrentActor.get(), known);
    }

    private void load(Actor actor, UUID wanted) {
        CurrentActor.run(
                actor,
                () -> answering.open().stream()
                        .filter(open -> open.id().equals(wanted))
                        .map(OpenQuestions::instruments)
                        .forEach(instruments -> {
                            questions = wanted;
                            parts.clear();
                            instruments.forEach(each -> parts.add(new Part(each)));
                        }));
    }

    public @Nullable String send() {
        var said = new HashMap<String, Map<String, String>>();
        parts.forEach(part -> said.put(part.getCode(), Map.copyOf(present(part.getAnswers()))));
        var wanted = questions;
        if (wanted == null) throw new NotFound();
        CurrentActor.run(actor(), () -> answering.answer(wanted, said));
        done = true;
        return null;
    }

    private static Map<String, String> present(Map<String, String> answers) {
        var present = new HashMap<String, String>();
        answers.forEach((item, answer) -> {
            if (answer != null) present.put(item, answer);
        });
        return present;
    }

    // Asked anew: an address that was taken back meanwhile opens nothing.
    private Actor actor() {
        var me = CurrentActor.find().filter(actor -> actor.role() == Role.PERSON && key.isEmpty());
        return me.orElseGet(() -> keys.find(key).orElseThrow(NotFound::new).actor());
    }

    public boolean isOpen() {
        return questions != null && !done;
    }

    public boolean isDone() {
        return done;
    }

    public List<Part> getParts() {
        return parts;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
