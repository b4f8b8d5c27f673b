package org.kith.web.outcomes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.outcomes.Answer;
import org.kith.outcomes.Instrument;
import org.kith.web.Text;

/** One question with its answers, in the order in which they are asked. */
public final class QuestionAsked implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String id;
    private final String wording;
    private final Map<String, String> options = new LinkedHashMap<>();

    QuestionAsked(Instrument asked, Instrument.Item item) {
        id = item.id();
        wording = Objects.requireNonNullElse(item.wording(), item.id());
        var offered = new ArrayList<>(asked.options());
        if (item.optionsReversed()) Collections.reverse(offered);
        offered.forEach(
                option -> options.put(Objects.requireNonNullElse(option.label(), option.code()), option.code()));
        options.put(Text.say("outcomes.answer.none"), Answer.NOT_ANSWERED.text());
        options.put(Text.say("outcomes.answer.declined"), Answer.DECLINED.text());
        options.put(Text.say("outcomes.answer.notApplicable"), Answer.NOT_APPLICABLE.text());
    }

    static List<QuestionAsked> all(Instrument asked) {
        return asked.itemsAsPresented().stream()
                .map(item -> new QuestionAsked(asked, item))
                .toList();
    }

    public String getId() {
        return id;
    }

    public String getWording() {
        return wording;
    }

    /** Label to code. */
    public Map<String, String> getOptions() {
        return options;
    }

    /** Many short answers stand beside each other. */
    public String getStyle() {
        return options.size() > 10 ? "scale" : "";
    }
}
