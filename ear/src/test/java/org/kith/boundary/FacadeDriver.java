package org.kith.boundary;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.access.Forbidden;
import org.kith.access.Role;
import org.kith.kernel.Duplicate;
import org.kith.kernel.NotFound;
import org.kith.oracle.Caller;
import org.kith.oracle.City;
import org.kith.oracle.Facade;
import org.kith.oracle.FacadeJudge;
import org.kith.oracle.Picker;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;
import org.kith.oracle.Staged;
import org.kith.oracle.Touches;
import org.kith.oracle.Watching;

/** Calls use cases as everybody in the city, each in a transaction that is taken back. */
final class FacadeDriver {
    private static final int MOST_TRIES = 3;
    private final City city;
    private final Watching watching;
    private final UserTransaction transaction;
    private final Flush flush = CDI.current().select(Flush.class).get();
    private final Random chance;
    private final Picker picker;
    private final List<Facades.UseCase> useCases;
    private final Map<String, Facade> lines = Facade.all();
    private final Map<String, Map<String, Integer>> ends = new TreeMap<>();
    private FacadeJudge judge;
    private long cases;

    FacadeDriver(Staged staged, UserTransaction transaction, List<Facades.UseCase> useCases, long seed) {
        this.city = staged.city();
        this.watching = staged.watching();
        this.transaction = transaction;
        this.useCases = useCases;
        this.chance = new Random(seed);
        this.picker = new Picker(city, staged.oracle(), chance);
        this.judge = new FacadeJudge(staged);
    }

    /** Faults go to this one from now on. */
    void judgedBy(FacadeJudge other) {
        judge = other;
    }

    void run(int wanted) throws Exception {
        for (var useCase : useCases) {
            call(useCase);
        }
        while (cases < wanted) {
            var useCase = picker.any(useCases);
            call(useCase, chance.nextInt(5) == 0 ? picker.any(acting()) : insider(useCase));
        }
    }

    /** As somebody who may. */
    void call(Facades.UseCase useCase) throws Exception {
        call(useCase, insider(useCase));
    }

    private Caller insider(Facades.UseCase useCase) {
        var all = acting().stream()
                .filter(caller -> Rule.permits(caller.role(), record(useCase), action(useCase)))
                .toList();
        return all.isEmpty() ? picker.any(acting()) : picker.any(all);
    }

    private List<Caller> acting() {
        return city.callers().stream()
                .filter(caller -> caller.mayEnter() || caller.username().isEmpty())
                .toList();
    }

    static String record(Facades.UseCase useCase) {
        return useCase.allowed().record().name();
    }

    static char action(Facades.UseCase useCase) {
        return useCase.allowed().action() == Action.EXPORT
                ? 'X'
                : useCase.allowed().action().name().charAt(0);
    }

    void call(Facades.UseCase useCase, Caller caller) throws Exception {
        cases++;
        var line = lines.get(useCase.name());
        if (line == null) {
            throw new IllegalStateException("ear/src/test/resources/org/kith/oracle/facades.csv says nothing of "
                    + useCase.name() + "; see config/docs/oracle.md");
        }
        var scopes = Rule.scopes(caller.role(), record(useCase), action(useCase));
        var rows = new ArrayList<Row>();
        var sent = new HashSet<String>();
        var arguments = new Arguments(
                chance,
                name -> {
                    var table = line.parameters().getOrDefault(name, "");
                    if (table.isEmpty() || table.startsWith("new:") && chance.nextInt(5) > 0) {
                        return UUID.randomUUID();
                    }
                    var row = picker.row(caller, scopes, table.replace("new:", ""), rows);
                    if (!table.startsWith("new:")) {
                        rows.add(row);
                    }
                    if (row != null) {
                        sent.add(row.id());
                    }
                    return row == null ? UUID.randomUUID() : UUID.fromString(row.id());
                },
                words(line));
        var values = arguments.of(useCase.method());
        var plain = Arrays.stream(values).allMatch(UUID.class::isInstance);
        var subject = rows.isEmpty() ? null : rows.get(0);
        var asked = Arguments.told(useCase.method(), values);
        var call = new FacadeJudge.Call(line, record(useCase), action(useCase), caller, subject, plain, sent, asked);
        ask(useCase, call, values);
    }

    // What is typed of one row: {@code familyName=person.family_name born=person.date_of_birth}, {@code reference='}
    // nothing.
    private Function<String, Object> words(Facade line) {
        var rows = new HashMap<String, Row>();
        return name -> {
            var place = line.parameters().getOrDefault(name, "").split("\\.");
            if (place.length < 2) {
                return place[0].equals("'") ? "" : null;
            }
            return rows.computeIfAbsent(place[0], table -> picker.any(city.rows(table)))
                    .values()
                    .get(place[1]);
        };
    }

    private void ask(Facades.UseCase useCase, FacadeJudge.Call call, Object[] values) throws Exception {
        var came = answer(useCase, call, values);
        for (var tries = 1; tries < MOST_TRIES && isOvertaken(call, came); tries++) {
            came = answer(useCase, call, values);
        }
        ends.computeIfAbsent(useCase.name(), name -> new TreeMap<>())
                .merge(came.end() + (came.touched().isEmpty() ? "" : " writes"), 1, Integer::sum);
        judge.judge(call, came.end(), came.text(), came.touched());
        if (!came.touched().isEmpty()) {
            watching.settle(); // what has a transaction of its own
        }
        watching.wrongLetters().forEach(letter -> judge.faults().add(letter + " by " + call));
    }

    /** How a call ended, what came back, and what was written. */
    private record Came(FacadeJudge.End end, String text, List<Touches.Touch> touched) {}

    private Came answer(Facades.UseCase useCase, FacadeJudge.Call call, Object[] values) throws Exception {
        var text = "";
        FacadeJudge.End end;
        transaction.begin();
        try {
            text = Told.by(CurrentActor.as(actor(call.caller()), () -> flushed(useCase, values)));
            end = FacadeJudge.End.RETURNED;
        } catch (InvocationTargetException refused) {
            end = end(refused.getCause());
            text = end == FacadeJudge.End.BROKEN
                    ? String.valueOf(refused.getCause().getMessage())
                    : "";
        }
        var touched = watching.look();
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
        return new Came(end, text, touched);
    }

    private Object flushed(Facades.UseCase useCase, Object[] values) throws ReflectiveOperationException {
        var result = useCase.method().invoke(useCase.bean(), values);
        try {
            flush.now();
        } catch (RuntimeException refused) {
            throw new InvocationTargetException(refused);
        }
        return result;
    }

    // Jobs of the application go on meanwhile: what they wrote for good is followed, and the question asked again.
    private boolean isOvertaken(FacadeJudge.Call call, Came came) throws Exception {
        if (call.caller().role().equals("SYSTEM")) {
            return came.end() == FacadeJudge.End.BROKEN; // the timer did the same at the same moment
        }
        return came.touched().stream().anyMatch(touch -> touch.role().equals("SYSTEM")) && watching.settle();
    }

    private static FacadeJudge.End end(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Forbidden) {
                return FacadeJudge.End.FORBIDDEN;
            }
            if (cause instanceof NotFound) {
                return FacadeJudge.End.NOT_FOUND;
            }
            if (cause.getClass().getName().startsWith("org.kith.")
                    || cause instanceof jakarta.validation.ValidationException) {
                return FacadeJudge.End.REFUSED;
            }
        }
        if (Duplicate.isBehind(thrown)) {
            return FacadeJudge.End.REFUSED; // an id that was made by the client, and is somebody's already
        }
        return thrown instanceof EJBException || thrown instanceof RuntimeException
                ? FacadeJudge.End.BROKEN
                : FacadeJudge.End.REFUSED;
    }

    private static Actor actor(Caller caller) {
        return new Actor(
                id(caller.account()),
                caller.username(),
                Role.valueOf(caller.role()),
                id(caller.partnership()),
                id(caller.partner()),
                id(caller.person()),
                id(caller.volunteer()));
    }

    private static UUID id(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    long cases() {
        return cases;
    }

    List<String> faults() {
        return judge.faults();
    }

    /** How often each use case ended how: {@code RETURNED writes} is the end of one that did something. */
    Map<String, Map<String, Integer>> ends() {
        return ends;
    }
}
