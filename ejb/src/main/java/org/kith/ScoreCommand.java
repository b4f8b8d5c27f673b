package org.kith;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.outcomes.Answer;
import org.kith.outcomes.Answers;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.Instruments;
import org.kith.outcomes.Score;
import org.kith.outcomes.Scoring;

/** {@code kith score}: the scores and bands of one set of answers. */
final class ScoreCommand implements Command {

    @Override
    public String usage() {
        return "score INSTRUMENT|DEFINITION.json ANSWERS   (codes separated by commas; - not answered, d declined, x not"
                + " applicable)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.size() != 2) throw new BadInput("give an instrument and its answers, as in: score UCLA3 1,2,-.");
        try {
            var instrument = instrument(arguments.get(0));
            Printed.json(scored(instrument, Answers.read(instrument, arguments.get(1))), out);
        } catch (IllegalArgumentException refused) {
            throw new BadInput(String.valueOf(refused.getMessage()));
        }
        return 0;
    }

    private static Instrument instrument(String name) throws IOException {
        return name.endsWith(".json") ? Instrument.read(Sheet.text(name)) : Instruments.get(name);
    }

    private static Map<String, Object> scored(Instrument instrument, Answers answers) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, @Nullable Object> bands = new LinkedHashMap<>();
        for (Score score : Scoring.score(instrument, answers)) {
            values.put(score.scale(), score.value());
            bands.put(score.scale(), score.band());
        }
        Map<String, Object> missing = new LinkedHashMap<>();
        for (var kind : List.of(Answer.Kind.NOT_ANSWERED, Answer.Kind.DECLINED, Answer.Kind.NOT_APPLICABLE)) {
            missing.put(kind.name().toLowerCase(Locale.ROOT), answers.count(kind));
        }
        var main = Scoring.main(instrument, answers);
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("instrument", instrument.code());
        result.put("version", instrument.version());
        result.put("scores", values);
        result.put("bands", bands);
        result.put("score", main == null ? null : main.value());
        result.put("band", main == null ? null : main.band());
        result.put("missing", missing);
        return result;
    }
}
