package org.kith.web.paper;

import java.util.ArrayList;
import java.util.List;

/** What stands in a document, in its order, without saying how it looks. */
public final class Paper {
    private final String title;
    private final List<Part> parts = new ArrayList<>();

    public Paper(String title) {
        this.title = title;
    }

    /** A piece of a document. */
    public sealed interface Part permits Heading, Words, Grid {}

    /** A heading; 2 is below the title. */
    public record Heading(int level, String words) implements Part {}

    /** One paragraph. */
    public record Words(String words) implements Part {}

    /**
     * A table. The first cell of every row is its heading.
     *
     * @param columns headings, the one above the row headings first
     */
    public record Grid(String caption, List<String> columns, List<List<String>> rows) implements Part {}

    public Paper heading(int level, String words) {
        parts.add(new Heading(level, words));
        return this;
    }

    /** Paragraphs, parted by lines of the text; nothing for an empty one. */
    public Paper words(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(new Words(line.strip())));
        return this;
    }

    public Paper grid(String caption, List<String> columns, List<List<String>> rows) {
        parts.add(new Grid(caption, columns, rows));
        return this;
    }

    public String title() {
        return title;
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }
}
