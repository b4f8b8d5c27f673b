package org.kith.boundary;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.access.Action;
import org.kith.access.Matrix;
import org.kith.access.Record;
import org.kith.access.Role;
import org.kith.oracle.FacadeJudge;
import org.kith.oracle.Rule;
import org.kith.oracle.Staged;

/** Breaks the outer wall on purpose, a line of the matrix at a time, and looks whether the calls of use cases notice. Mends it again. */
final class WallMutants {
    private final Staged staged;
    private final FacadeDriver driver;
    private final List<Facades.UseCase> useCases;
    private final Map<Role, Map<Record, Set<Action>>> cells;
    private final List<String> survivors = new ArrayList<>();
    private int mutants;

    WallMutants(Staged staged, FacadeDriver driver, List<Facades.UseCase> useCases)
            throws ReflectiveOperationException {
        this.staged = staged;
        this.driver = driver;
        this.useCases = useCases;
        this.cells = cells();
    }

    @SuppressWarnings("unchecked")
    private static Map<Role, Map<Record, Set<Action>>> cells() throws ReflectiveOperationException {
        Field field = Matrix.class.getDeclaredField("cells");
        field.setAccessible(true);
        return (Map<Role, Map<Record, Set<Action>>>) field.get(Matrix.shipped());
    }

    void run() throws Exception {
        for (var rule : Rule.shipped()) {
            var alone = alone(rule);
            if (!alone.isEmpty() && isCalled(rule, alone)) {
                tryOut(rule, "dropped", alone, Set.of());
                var others = EnumSet.allOf(Action.class);
                others.removeAll(actions(rule));
                tryOut(rule, "turned round", alone, others);
            }
        }
    }

    /** What this line gives and no other of the same role and record. */
    private static Set<Action> alone(Rule rule) {
        var alone = actions(rule);
        Rule.shipped().stream()
                .filter(other -> other != rule
                        && other.role().equals(rule.role())
                        && other.record().equals(rule.record()))
                .forEach(other -> alone.removeAll(actions(other)));
        return alone;
    }

    private static Set<Action> actions(Rule rule) {
        var all = EnumSet.noneOf(Action.class);
        for (var action : Action.values()) {
            if (rule.actions()
                            .indexOf(
                                    action == Action.EXPORT
                                            ? 'X'
                                            : action.name().charAt(0))
                    >= 0) {
                all.add(action);
            }
        }
        return all;
    }

    private boolean isCalled(Rule rule, Set<Action> alone) {
        return useCases.stream()
                .anyMatch(one -> one.allowed().record().name().equals(rule.record())
                        && alone.contains(one.allowed().action()));
    }

    private void tryOut(Rule rule, String how, Set<Action> gone, Set<Action> come) throws Exception {
        mutants++;
        var cell = cells.get(Role.valueOf(rule.role())).get(Record.valueOf(rule.record()));
        var before = EnumSet.copyOf(cell);
        cell.removeAll(gone);
        cell.addAll(come);
        try {
            if (!isNoticed(rule)) {
                survivors.add("MUTANT " + rule + " " + how);
            }
        } finally {
            cell.clear();
            cell.addAll(before);
        }
    }

    private boolean isNoticed(Rule rule) throws Exception {
        var judge = new FacadeJudge(staged);
        driver.judgedBy(judge);
        var caller = staged.city().callers().stream()
                .filter(one -> one.role().equals(rule.role())
                        && (one.mayEnter() || one.username().isEmpty()))
                .findFirst()
                .orElseThrow();
        for (var useCase : useCases) {
            if (useCase.allowed().record().name().equals(rule.record())) {
                driver.call(useCase, caller);
                if (!judge.faults().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    int mutants() {
        return mutants;
    }

    List<String> survivors() {
        return survivors;
    }
}
