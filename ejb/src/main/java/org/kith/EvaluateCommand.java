package org.kith;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.evaluation.PairedChange;
import org.kith.evaluation.RateRatio;
import org.kith.evaluation.Survival;

/** {@code kith evaluate}: paired change, survival and a rate ratio, so that an evaluator can rerun each figure. */
final class EvaluateCommand implements Command {
    private static final String AT = "--at";

    @Override
    public String usage() {
        return "evaluate paired FILE.csv | survival FILE.csv [--at 12,26,52] | rate-ratio EVENTS0 TIME0 EVENTS1 TIME1";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        String kind = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        Printed.json(
                switch (kind) {
                    case "paired" -> paired(rest);
                    case "survival" -> survival(rest);
                    case "rate-ratio" -> rateRatio(rest);
                    default -> throw new BadInput("give paired, survival or rate-ratio.");
                },
                out);
        return 0;
    }

    private static Map<String, Object> paired(List<String> arguments) throws IOException {
        if (arguments.size() != 1) throw new BadInput("give one file, as in: evaluate paired FILE.csv.");
        var sheet = Sheet.read(arguments.get(0));
        checkEachOnce(sheet);
        sheet.height();
        var change = PairedChange.of(sheet.numbers("baseline"), sheet.numbers("followup"));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n_pairs", change.pairs());
        result.put("n_baseline", change.baselines());
        result.put("n_followup", change.followups());
        result.put("n_lost", change.lost());
        result.put("n_followup_only", change.followupOnly());
        result.put("n_unchanged", change.unchanged());
        result.put("mean_baseline", change.meanBaseline());
        result.put("mean_followup", change.meanFollowup());
        result.put("mean_change", change.meanChange());
        result.put("sd_change", change.deviation());
        result.put("t", change.t());
        result.put("df", change.df());
        result.put("p_t", change.p());
        result.put("ci_low", change.low());
        result.put("ci_high", change.high());
        result.put("d_z", change.effectZ());
        result.put("g_av", change.effectAverage());
        result.put("w_plus", change.ranks().plus());
        result.put("w_minus", change.ranks().minus());
        result.put("p_wilcoxon_exact", change.ranks().p());
        result.put("wilcoxon_is_exact", change.ranks().exact());
        result.put("rank_biserial", change.ranks().rankBiserial());
        result.put("too_few_for_interval", change.isTooFew());
        result.put("few_pairs", change.isFew());
        return result;
    }

    private static void checkEachOnce(Sheet sheet) {
        int id = sheet.column("id");
        Set<String> seen = new HashSet<>();
        for (var row : sheet.rows().subList(1, sheet.rows().size())) {
            if (!seen.add(row.get(id))) {
                throw new BadInput(sheet.name() + ": the id “" + row.get(id) + "” stands there twice.");
            }
        }
    }

    private static Map<String, Object> survival(List<String> arguments) throws IOException {
        List<String> files = new ArrayList<>(arguments);
        List<String> times = List.of();
        int at = files.indexOf(AT);
        if (at >= 0) {
            times = at + 1 < files.size() ? List.of(files.get(at + 1).split(",", -1)) : List.of("");
            files.subList(at, Math.min(files.size(), at + 2)).clear();
        }
        if (files.size() != 1) throw new BadInput("give one file, as in: evaluate survival FILE.csv --at 12,26,52.");
        var sheet = Sheet.read(files.get(0));
        var survival = survival(sheet);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("n", sheet.height());
        result.put(
                "n_events",
                survival.steps().stream().mapToInt(Survival.Step::ended).sum());
        for (String time : times) {
            double weeks = Sheet.asNumber(time.strip());
            if (!(weeks >= 0)) throw new BadInput("“" + time + "” after --at is not a number of weeks.");
            var step = survival.at(weeks);
            result.put("s" + time.strip(), step.share());
            result.put("low" + time.strip(), step.low());
            result.put("high" + time.strip(), step.high());
        }
        result.put("median", survival.median());
        result.put("median_low", survival.medianLow());
        result.put("median_high", survival.medianHigh());
        result.put("longest", survival.longest());
        return result;
    }

    private static Survival survival(Sheet sheet) {
        double[] weeks = sheet.numbers("weeks");
        double[] events = sheet.numbers("event");
        boolean[] ended = new boolean[sheet.height()];
        for (int i = 0; i < weeks.length; i++) {
            if (!(weeks[i] >= 0))
                throw new BadInput(sheet.name() + ": row " + (i + 2) + " has no weeks or less than 0.");
            if (events[i] != 0 && events[i] != 1) {
                throw new BadInput(sheet.name() + ": the event in row " + (i + 2) + " is not 0 or 1.");
            }
            ended[i] = events[i] == 1;
        }
        return Survival.of(weeks, ended);
    }

    private static Map<String, Object> rateRatio(List<String> arguments) {
        if (arguments.size() != 4) throw new BadInput("give EVENTS0 TIME0 EVENTS1 TIME1, as in: 34 52.5 19 51.");
        try {
            var rate = RateRatio.of(
                    events(arguments.get(0)), time(arguments.get(1)), events(arguments.get(2)), time(arguments.get(3)));
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("rate_ratio", rate.ratio());
            result.put("p", rate.p());
            result.put("low", rate.low());
            result.put("high", rate.high());
            return result;
        } catch (IllegalArgumentException refused) {
            throw new BadInput(String.valueOf(refused.getMessage()));
        }
    }

    private static long events(String text) {
        if (!text.matches("\\d{1,9}")) throw new BadInput("“" + text + "” is not a number of events.");
        return Long.parseLong(text);
    }

    private static double time(String text) {
        double time = Sheet.asNumber(text);
        if (!(time > 0)) throw new BadInput("“" + text + "” is not a person-time above zero.");
        return time;
    }
}
