package org.kith.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.outcomes.AnsweringQuestions;
import org.kith.outcomes.WaitingQuestions;

/** Whether questions wait for the person who is signed in. */
@Named
@RequestScoped
public class MyQuestionsPage {
    @Inject
    private AnsweringQuestions answering;

    private @Nullable List<WaitingQuestions> open;

    public List<WaitingQuestions> getOpen() {
        if (open == null) open = answering.waiting();
        return open;
    }
}
