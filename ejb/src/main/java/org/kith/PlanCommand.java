package org.kith;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.matching.plan.Plan;
import org.kith.matching.plan.PlanSolver;
import org.kith.matching.plan.Proof;

/** {@code kith plan}: the best whole-list plan of a problem file, with its proof. */
final class PlanCommand implements Command {

    /** What the caller asked for. */
    private record Request(
            Path file, @Nullable Path out, @Nullable Long matchBonus) {}

    @Override
    public String usage() {
        return "plan FILE.json [--out FILE.json] [--match-bonus N]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        var request = request(arguments);
        var problem = PlanFile.read(request.file(), request.matchBonus());
        long start = System.nanoTime();
        var plan = PlanSolver.solve(problem);
        double millis = (System.nanoTime() - start) / 1e6;
        var proof = Proof.of(problem, plan);
        if (request.out() == null) {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(plan, proof, millis, writer);
            writer.flush();
        } else {
            try (var writer = Files.newBufferedWriter(request.out())) {
                write(plan, proof, millis, writer);
            }
        }
        return proof.holds() ? 0 : 1;
    }

    private Request request(List<String> arguments) {
        String file = null;
        String out = null;
        String bonus = null;
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.equals("--out") && out == null) {
                out = valueOf(arguments, ++i);
            } else if (argument.equals("--match-bonus") && bonus == null) {
                bonus = valueOf(arguments, ++i);
            } else if (argument.startsWith("-")) {
                throw new BadInput(
                        "the option " + argument + " is unknown or given twice; usage: kith " + usage() + ".");
            } else if (file == null) {
                file = argument;
            } else {
                throw new BadInput("one file at a time, not both " + file + " and " + argument + ".");
            }
        }
        if (file == null) {
            throw new BadInput("a file is missing; usage: kith " + usage() + ".");
        }
        return new Request(path(file), out == null ? null : path(out), bonus == null ? null : wholeBonus(bonus));
    }

    private static String valueOf(List<String> arguments, int at) {
        if (at >= arguments.size()) {
            throw new BadInput("the option " + arguments.get(at - 1) + " needs a value.");
        }
        return arguments.get(at);
    }

    private static Long wholeBonus(String bonus) {
        try {
            long whole = Long.parseLong(bonus);
            if (whole >= 0) {
                return whole;
            }
        } catch (NumberFormatException notWhole) {
            // The same sentence as for a negative number.
            return refuseBonus(bonus);
        }
        return refuseBonus(bonus);
    }

    private static Long refuseBonus(String bonus) {
        throw new BadInput("the match bonus is " + bonus + "; it must be a whole number of 0 or more.");
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput("'" + name + "' is no file name.");
        }
    }

    private static void write(Plan plan, Proof proof, double millis, Writer writer) throws IOException {
        var text = writer instanceof BufferedWriter ? writer : new BufferedWriter(writer);
        text.write("{\"matched\": %d, \"score\": %d, \"objective\": %d, \"dual\": %s, \"optimal\": %b,%n \"pairs\": ["
                .formatted(plan.matched(), plan.score(), plan.objective(), proof.dual(), proof.holds()));
        var comma = "";
        for (int[] pair : plan.pairs()) {
            text.write(comma + "[" + pair[0] + ", " + pair[1] + "]");
            comma = ", ";
        }
        text.write(
                String.format(Locale.ROOT, "],%n \"edgeVisits\": %d, \"millis\": %.3f}%n", plan.edgeVisits(), millis));
        text.flush();
    }
}
