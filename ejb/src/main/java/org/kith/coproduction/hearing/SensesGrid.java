package org.kith.coproduction.hearing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Six senses by everybody who is part of the relationship. A cell without words is “not yet heard”; the share of heard cells
 * says how far all were listened to. There is no total of what people feel and no order among people.
 *
 * @param stakeholders the columns
 * @param lines one for each sense, in the order of the framework
 */
public record SensesGrid(List<Stakeholder> stakeholders, List<Line> lines) implements Serializable {
    /** Those who are always to be heard; family and referrers when there are any. */
    private static final Set<Stakeholder> ALWAYS =
            EnumSet.of(Stakeholder.OLDER_PERSON, Stakeholder.VOLUNTEER, Stakeholder.COORDINATOR);

    /** One sense. */
    public record Line(About sense, List<Cell> cells) implements Serializable {}

    /**
     * What one of them said of one sense.
     *
     * @param said the newest first; nothing when they were not heard yet
     */
    public record Cell(Stakeholder stakeholder, List<VoiceFacts> said) implements Serializable {
        public boolean heard() {
            return !said.isEmpty();
        }

        /** How much they felt it first and feel it last; empty when they rated it fewer than two times. */
        public List<Integer> movement() {
            var rated = new ArrayList<Integer>();
            for (var one : said) {
                if (one.feels() != null) {
                    rated.add(0, one.feels());
                }
            }
            return rated.size() < 2 ? List.of() : List.of(rated.get(0), rated.get(rated.size() - 1));
        }
    }

    /**
     * The grid of a person.
     *
     * @param voices what was said, the newest first
     * @param tookPart who took part in a conversation
     * @param hasFamily whether somebody of the family is known
     */
    static SensesGrid of(List<VoiceFacts> voices, Collection<Stakeholder> tookPart, boolean hasFamily) {
        var columns = EnumSet.copyOf(ALWAYS);
        columns.addAll(tookPart);
        if (hasFamily) {
            columns.add(Stakeholder.FAMILY);
        }
        return new SensesGrid(List.copyOf(columns), lines(voices, List.copyOf(columns)));
    }

    /** The grid of one conversation: a column for each who was there. */
    static SensesGrid ofThoseThere(List<VoiceFacts> voices, Collection<Stakeholder> tookPart) {
        var columns =
                Arrays.stream(Stakeholder.values()).filter(tookPart::contains).toList();
        return new SensesGrid(columns, lines(voices, columns));
    }

    private static List<Line> lines(List<VoiceFacts> voices, List<Stakeholder> columns) {
        return About.SENSES.stream()
                .map(sense -> new Line(
                        sense,
                        columns.stream()
                                .map(one -> new Cell(one, said(voices, sense, one)))
                                .toList()))
                .toList();
    }

    private static List<VoiceFacts> said(List<VoiceFacts> voices, About sense, Stakeholder by) {
        return voices.stream()
                .filter(one -> one.about() == sense && one.stakeholder() == by)
                .toList();
    }

    /** The same grid with only some of what was said. */
    SensesGrid only(Predicate<VoiceFacts> which) {
        return new SensesGrid(stakeholders, lines(said().filter(which).toList(), stakeholders));
    }

    Stream<VoiceFacts> said() {
        return lines.stream().flatMap(line -> line.cells().stream()).flatMap(cell -> cell.said().stream());
    }

    public int cells() {
        return stakeholders.size() * lines.size();
    }

    public int heard() {
        return (int) lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell::heard)
                .count();
    }

    /** The share of cells that were heard, in whole percent. */
    public int percent() {
        return cells() == 0 ? 0 : Math.round(100f * heard() / cells());
    }
}
