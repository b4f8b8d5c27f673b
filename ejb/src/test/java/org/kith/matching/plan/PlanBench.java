package org.kith.matching.plan;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * W5: whole-list plans beside OR-tools' MinCostFlow, same problem, same virtual machine, in turns, medians. The time of
 * OR-tools is that of its solving alone, without handing it the problem. Run by {@code config/bin/bench W5}.
 */
public final class PlanBench {
    private static final int ROUNDS = 5;

    private PlanBench() {}

    public static void main(String[] arguments) {
        Oracles.load();
        for (long seed = 0; seed < 30; seed++) {
            var warm = Instances.city(300, 300, 3, 60, 100, seed);
            PlanSolver.solve(warm);
            Oracles.orTools(warm);
        }
        compare("600 x 300, scarce city", Instances.city(600, 300, 1, 60, 100, 1), 1.0, 200);
        compare("2,000 x 2,500, enough room", Instances.city(2000, 2500, 3, 100, 100, 1), 1.0, 5);
        compare("2,000 x 2,500, dense", Instances.city(2000, 2500, 3, 1000, 100, 1), 1.0, 5);
        compare("2,000 x 2,500, one place each", Instances.uniform(2000, 2500, 1, 100, 1000, 1), 1.0, 5);
        compare("2,000 x 1,000, as many places as people", Instances.city(2000, 1000, 3, 100, 100, 1), 1.0, 200);
        compare("10,000 x 5,000, scarce, one place each", Instances.city(10_000, 5000, 1, 100, 100, 1), 2.0, 200);
        compare("10,000 x 5,000, scarce", Instances.city(10_000, 5000, 2, 100, 1000, 1), 2.0, 200);
        compare("10,000 x 5,000, scarce, few pairs", Instances.city(10_000, 5000, 2, 8, 100, 1), 2.0, 200);
        growth();
        memory();
        events();
        gaps();
    }

    private static void compare(String what, PlanProblem problem, double goal, int mostVisits) {
        var kith = new double[ROUNDS];
        var orTools = new double[ROUNDS];
        Plan plan = PlanSolver.solve(problem);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            plan = PlanSolver.solve(problem);
            kith[round] = (System.nanoTime() - start) / 1e6;
            var flow = Oracles.flow(problem);
            start = System.nanoTime();
            long objective = Oracles.solve(flow);
            orTools[round] = (System.nanoTime() - start) / 1e6;
            if (objective != plan.objective() || !Proof.of(problem, plan).holds()) {
                throw new IllegalStateException(what + ": the two optima differ");
            }
        }
        double ratio = median(kith) / median(orTools);
        line(
                "W5 " + what,
                ratio,
                "x OR-tools MinCostFlow",
                goal,
                "(%.1f ms and %.1f ms, %d of %d matched)"
                        .formatted(median(kith), median(orTools), plan.matched(), plan.people()));
        double visits = (double) plan.edgeVisits() / problem.edges();
        line("W5 " + what, visits, "visits an edge", mostVisits, "(" + problem.edges() + " edges)");
    }

    /** In processor time, and after the larger list has warmed up too: what counts is the growth, not the machine. */
    private static void growth() {
        var clock = ManagementFactory.getThreadMXBean();
        var small = Instances.city(1000, 1250, 2, 100, 100, 1);
        var large = Instances.city(10_000, 12_500, 2, 100, 100, 1);
        var ratios = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            for (int i = 0; i < 10; i++) {
                PlanSolver.solve(small);
            }
            long middle = clock.getCurrentThreadCpuTime();
            PlanSolver.solve(large);
            if (round >= 0) {
                ratios[round] = (double) (clock.getCurrentThreadCpuTime() - middle) / (middle - start);
            }
        }
        line("W7 plan, ten times the list", median(ratios), "x ten times the processor time", 2.0, "");
        double visits = (double) PlanSolver.solve(large).edgeVisits() / large.edges();
        double before = (double) PlanSolver.solve(small).edgeVisits() / small.edges();
        line("W7 plan, ten times the list", visits / before, "x the visits an edge", 1.3, "");
    }

    /** What the solver needs beside the problem itself, set against what OR-tools needs for the same problem. */
    private static void memory() {
        var problem = Instances.uniform(4000, 2500, 2, 1000, 100, 1);
        long before = used();
        var solver = PlanSolver.solver(problem);
        long kith = used() - before;
        var flow = Oracles.flow(problem);
        Oracles.solve(flow);
        // OR-tools keeps each arc and its reverse outside the Java heap: ends, order, costs, capacities and flows.
        long orTools = 2L * flow.getNumArcs() * (4 + 4 + 4 + 8 + 8) + 4L * flow.getNumArcs() * 8;
        line(
                "W5 memory beside the problem",
                (double) kith / orTools,
                "x OR-tools (reckoned)",
                0.25,
                "(%d MB)".formatted(kith >> 20));
        if (solver.edgeVisits() == 0) {
            throw new IllegalStateException("nothing was solved");
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** In processor time: on a busy machine the slowest one in a hundred would measure the other programs. */
    private static void events() {
        var clock = ManagementFactory.getThreadMXBean();
        var problem = Instances.city(2000, 2500, 3, 100, 100, 2);
        var solver = PlanSolver.solver(problem).readyForChanges();
        var random = new Random(1);
        int events = 2000;
        var millis = new double[events];
        for (int event = -500; event < events; event++) {
            int person = random.nextInt(problem.people());
            var plan = solver.plan();
            int volunteer = plan.isMatched(person) ? plan.volunteerOf(person) : random.nextInt(problem.volunteers());
            var possible = random.ints(50, 0, problem.volunteers()).distinct().toArray();
            var scores = random.ints(possible.length, 1, 100).toArray();
            long start = clock.getCurrentThreadCpuTime();
            if (event % 2 == 0) {
                solver.forbid(person, volunteer);
            } else {
                solver.addPerson(possible, scores);
            }
            if (event >= 0) {
                millis[event] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        if (!Proof.of(solver.problem(), solver.plan()).holds()) {
            throw new IllegalStateException("a plan after many events is no best plan");
        }
        Arrays.sort(millis);
        line(
                "W5 re-plan after one event, p99",
                millis[events * 99 / 100],
                "ms of processor time",
                1.0,
                "(median %.4f ms)".formatted(millis[events / 2]));
    }

    private static void gaps() {
        var problem = Instances.city(600, 300, 1, 60, 100, 3);
        double best = PlanSolver.solve(problem).objective();
        System.out.printf(
                Locale.ROOT,
                "W5 what is lost in a scarce city of 600 x 300: first come first served %.1f %%, greedy %.1f %%%n",
                100 * (1 - FirstComeFirstServed.plan(problem).objective() / best),
                100 * (1 - Greedy.plan(problem).objective() / best));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void line(String what, double value, String unit, double goal, String more) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f %s, goal <= %s: %s %s%n",
                what,
                value,
                unit,
                goal,
                value <= goal ? "met" : "MISSED",
                more);
    }
}
