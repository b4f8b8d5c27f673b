package org.kith.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.people.likeness.AnsweringLikenesses;
import org.kith.people.likeness.LikenessAnswer;
import org.kith.people.likeness.LikenessSeen;
import org.kith.web.ui.Outcome;

/** Whether another partner may know the same person: the questions, and the answer to one of them. */
@Named
@ViewScoped
public class LikenessForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnsweringLikenesses answering;

    private @Nullable String id;
    private transient @Nullable LikenessSeen question;
    private transient @Nullable List<LikenessSeen> questions;

    public void load() {
        question = answering.question(wanted());
    }

    public @Nullable String talk() {
        return say(LikenessAnswer.TALK);
    }

    public @Nullable String notTheSame() {
        return say(LikenessAnswer.NOT_THE_SAME);
    }

    private @Nullable String say(LikenessAnswer answer) {
        answering.answer(wanted(), answer);
        return Outcome.said("likeness.saved").to("/people/likeness?id=" + id);
    }

    public List<LikenessSeen> getQuestions() {
        if (questions == null) {
            questions = answering.questions();
        }
        return questions;
    }

    public LikenessSeen getQuestion() {
        if (question == null) {
            load();
        }
        if (question == null) {
            throw new NotFound();
        }
        return question;
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
}
