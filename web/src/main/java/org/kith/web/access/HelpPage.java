package org.kith.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kith.web.Text;

/** Help for the role somebody acts in: questions and answers, all in words. */
@Named
@RequestScoped
public class HelpPage {
    /** One question with its answer. */
    public static final class Question {
        private final String asked;
        private final String answer;

        Question(String asked, String answer) {
            this.asked = asked;
            this.answer = answer;
        }

        public String getAsked() {
            return asked;
        }

        public String getAnswer() {
            return answer;
        }
    }

    @Inject
    private Me me;

    public String getRole() {
        return Text.say("Role." + me.getRole());
    }

    /** Keys {@code help.ROLE.1}, {@code help.ROLE.1.answer} and so on, then those of everybody. */
    public List<Question> getQuestions() {
        var questions = new ArrayList<Question>();
        for (var of : List.of(me.getRole(), "EVERYBODY")) {
            for (int i = 1; Text.has("help." + of + "." + i); i++) {
                var key = "help." + of + "." + i;
                questions.add(new Question(Text.say(key), Text.say(key + ".answer")));
            }
        }
        return questions;
    }
}
