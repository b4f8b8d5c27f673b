package org.kith.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.AskingKeys;
import org.kith.access.CurrentActor;
import org.kith.access.Secrets;
import org.kith.kernel.NotFound;
import org.kith.matching.Answer;
import org.kith.matching.Reply;
import org.kith.matching.Side;
import org.kith.matching.WhyNot;
import org.kith.matching.asking.AnsweringByCode;
import org.kith.matching.asking.AskedPage;
import org.kith.web.ui.Outcome;

/** The page with a code: somebody without an account reads what they are asked and answers. Acts as the asking and nobody else. */
@Named
@RequestScoped
public class AnswerForm {
    @Inject
    private AskingKeys keys;

    @Inject
    private AnsweringByCode answering;

    private @Nullable String code;
    private @Nullable Answer answer;
    private @Nullable WhyNot whyNot;
    private @Nullable @Size(max = 500) String words;
    private @Nullable AskedPage page;

    /** Before anything of the page is decoded, a second time as well as the first: what is shown depends on the code. */
    @PostConstruct
    void load() {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        code = faces.getRequestParameterMap().get("code");
        var actor = actor();
        if (actor != null) {
            page = as(actor, answering::open);
        }
    }

    public @Nullable String save() {
        var actor = actor();
        if (actor == null) {
            throw new NotFound();
        }
        var said = Objects.requireNonNull(answer);
        CurrentActor.run(actor, () -> answering.answer(new Reply(said, whyNot, words)));
        return Outcome.said("answer.saved." + said).to("/answer?code=" + Secrets.plainCode(given()));
    }

    private @Nullable Actor actor() {
        return given().isBlank() ? null : keys.find(given()).orElse(null);
    }

    private String given() {
        return code == null ? "" : code;
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        var result = new AtomicReference<@Nullable T>();
        CurrentActor.run(actor, () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }

    /** Somebody typed a code that opens nothing. */
    public boolean isWrong() {
        return page == null && !given().isBlank();
    }

    public boolean isFound() {
        return page != null;
    }

    public AskedPage getPage() {
        return Objects.requireNonNull(page);
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public List<WhyNot> getWhyNots() {
        return page == null ? List.of() : WhyNot.of(getPage().side());
    }

    public boolean isAboutPerson() {
        return page != null && getPage().side() == Side.PERSON;
    }

    public @Nullable String getCode() {
        return code;
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable Answer answer) {
        this.answer = answer;
    }

    public @Nullable WhyNot getWhyNot() {
        return whyNot;
    }

    public void setWhyNot(@Nullable WhyNot whyNot) {
        this.whyNot = whyNot;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
