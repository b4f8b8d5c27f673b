package org.kith.matching.plan;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The engine by itself, for watching it between versions; what it is set against is W5. Run by {@code config/bin/bench JMH}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class EngineJmh {
    /** People by volunteers. */
    @Param({"600x300", "2000x2500"})
    public String size;

    private PlanProblem problem;
    private PlanSolver solver;
    private int next;

    @Setup(Level.Trial)
    public void city() {
        var sides = size.split("x");
        problem = Instances.city(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), 2, 60, 100, 1);
    }

    @Setup(Level.Iteration)
    public void solved() {
        solver = PlanSolver.solver(problem).readyForChanges();
        next = 0;
    }

    /** The whole list. */
    @Benchmark
    public Plan wholeList() {
        return PlanSolver.solve(problem);
    }

    /** A veto against the pair of the next person: what a coordinator waits for. */
    @Benchmark
    public long oneVeto() {
        int person = next++ % problem.people();
        int volunteer = Math.floorMod(person * 31, problem.volunteers());
        solver.forbid(person, volunteer);
        return solver.edgeVisits();
    }

    /** Checking the proof, which every plan gets. */
    @Benchmark
    public Proof proof() {
        return Proof.of(problem, PlanSolver.solve(problem));
    }
}
