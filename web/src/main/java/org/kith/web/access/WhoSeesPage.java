package org.kith.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;
import org.kith.access.FieldTable;
import org.kith.access.Matrix;
import org.kith.access.MatrixLine;
import org.kith.access.Role;
import org.kith.access.SharedField;
import org.kith.web.Text;
import org.kith.web.ui.Words;

/** Who may see and do what: the very matrix and field table that decide, in words. It holds nothing of anybody. */
@Named
@RequestScoped
public class WhoSeesPage {
    /** Not roles of people: nobody signs in as them. */
    private static final Set<Role> NOT_PEOPLE = EnumSet.of(Role.SYSTEM, Role.PUBLIC, Role.ASKED);

    @Inject
    private Me me;

    private @Nullable String role;

    /** What a role may do with a kind of record, and how far. */
    public record Line(String record, String actions, String scope) {}

    /** A kind of record at a level of sharing. */
    public record Shown(String record, String fields, String group, String when) {}

    /** Everybody who signs in. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(one -> !NOT_PEOPLE.contains(one)).toList();
    }

    /** The one that was asked for, else the own one. */
    public Role getChosen() {
        return getRoles().stream()
                .filter(one -> one.name().equals(role))
                .findFirst()
                .orElseGet(() -> Role.valueOf(me.getRole()));
    }

    public List<Line> getLines() {
        var chosen = getChosen();
        return Matrix.shipped().lines().stream()
                .filter(line -> line.role() == chosen)
                .sorted(Comparator.comparing(MatrixLine::record))
                .map(line -> new Line(Words.label(line.record()), actions(line.actions()), scope(line.scope())))
                .toList();
    }

    private static String actions(Set<Action> actions) {
        return Arrays.stream(Action.values())
                .filter(actions::contains)
                .map(action -> Text.say("whoSees.action." + action))
                .collect(Collectors.joining(", "));
    }

    private static String scope(String scope) {
        return Text.say("scope." + scope.replace(' ', '_'));
    }

    public List<Integer> getLevels() {
        return IntStream.rangeClosed(1, 3).boxed().toList();
    }

    /** What a share of this level adds to those below it. */
    public List<Shown> added(int level) {
        return FieldTable.shipped().lines().stream()
                .filter(line -> line.level() == level)
                .collect(Collectors.groupingBy(
                        line -> List.of(line.record().name(), line.group(), line.when()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(WhoSeesPage::shown)
                .toList();
    }

    private static Shown shown(List<SharedField> lines) {
        var first = lines.get(0);
        return new Shown(
                Words.label(first.record()),
                lines.stream()
                        .map(line -> Text.say("SharedField." + line.field()))
                        .collect(Collectors.joining(", ")),
                Text.say("DataGroup." + first.group()),
                Text.say("whoSees.when." + (first.when().isEmpty() ? "at_once" : first.when())));
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }
}
