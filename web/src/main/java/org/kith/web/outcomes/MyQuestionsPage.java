package org.kith.web.outcomes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.outcomes.AnsweringQuestions;
import org.kith.outcomes.OpenQuestions;

/** Whether questions wait for the person who is signed in. */
@Named
@RequestScoped
public class MyQuestionsPage {
    @Inject
    private AnsweringQuestions answering;

    private @Nullable List<OpenQuestions> open;

    public List<OpenQuestions> getOpen() {
        if (open == null) open = answering.open();
        return open;
    }
}
