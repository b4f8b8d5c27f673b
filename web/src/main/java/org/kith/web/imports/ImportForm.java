package org.kith.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.CsvFile;
import org.kith.kernel.CsvText;
import org.kith.kernel.Ids;
import org.kith.people.ColumnMapping;
import org.kith.people.DryRun;
import org.kith.people.ImportError;
import org.kith.people.ImportField;
import org.kith.people.Importing;
import org.kith.people.PersonField;
import org.kith.volunteering.Enlisting;
import org.kith.volunteering.VolunteerField;
import org.kith.web.Text;
import org.kith.web.ui.Download;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** The steps of an import, on one page: the file stays in the session and is never kept elsewhere. */
@Named
@ViewScoped
public class ImportForm implements Serializable {
    /** What the rows of a file are. */
    public enum Kind {
        PEOPLE(PersonField.values()),
        VOLUNTEERS(VolunteerField.values());

        private final ImportField[] fields;

        Kind(ImportField... fields) {
            this.fields = fields;
        }
    }

    /** A field and the column chosen for it, as text: empty when none. */
    public static final class Choice implements Serializable {
        private final String field;
        private final boolean required;
        private @Nullable String column;

        Choice(ImportField field, @Nullable Integer column) {
            this.field = field.name();
            this.required = field.isRequired();
            this.column = column == null ? null : column.toString();
        }

        public String getLabel() {
            return Text.say("import.field." + field);
        }

        public boolean isRequired() {
            return required;
        }

        public @Nullable String getColumn() {
            return column;
        }

        public void setColumn(@Nullable String column) {
            this.column = column;
        }
    }

    private static final int SHOWN = 50;

    @Inject
    private Importing importing;

    @Inject
    private Enlisting enlisting;

    private final UUID runId = Ids.next();
    private Kind kind = Kind.PEOPLE;
    private transient @Nullable Part part;
    private String fileName = "";
    private @Nullable CsvFile file;
    private List<Choice> choices = List.of();
    private @Nullable DryRun trial;
    private boolean withAlikes;

    /** Reads the file and guesses its columns. */
    public void upload() {
        var sent = Objects.requireNonNull(part);
        file = CsvFile.read(bytes(sent));
        fileName = Objects.requireNonNullElse(sent.getSubmittedFileName(), "").replaceAll(".*[/\\\\]", "");
        trial = null;
        var guess = ColumnMapping.guess(file.headings(), kind.fields).columns();
        choices = Arrays.stream(kind.fields)
                .map(field -> new Choice(field, guess.get(field.name())))
                .toList();
    }

    /** Tries the file out; nothing is written. */
    public void tryOut() {
        trial = kind == Kind.PEOPLE ? importing.tryOut(table(), mapping()) : enlisting.tryOut(table(), mapping());
    }

    public @Nullable String write() {
        if (kind == Kind.PEOPLE) {
            importing.write(runId, fileName, table(), mapping(), withAlikes);
        } else {
            enlisting.write(runId, fileName, table(), mapping());
        }
        return Outcome.said("import.written", fileName).to(kind == Kind.PEOPLE ? "/people" : "/volunteers");
    }

    /** Another file, from the start. */
    public void again() {
        file = null;
        trial = null;
    }

    /** Back to the columns. */
    public void back() {
        trial = null;
    }

    /** Every error as a file, to put right in a spreadsheet. */
    public void errors() {
        var csv = new CsvText()
                .row(List.of(
                        Text.say("import.error.line"),
                        Text.say("import.error.column"),
                        Text.say("import.error.value"),
                        Text.say("import.error.problem")));
        for (var error : getTrial().errors()) {
            csv.row(List.of(error.line(), field(error), error.value(), Words.label(error.problem())));
        }
        Download.csv("import-errors.csv", csv);
    }

    public String field(ImportError error) {
        return Text.say("import.field." + error.field());
    }

    /** The first errors; the file has them all. */
    public List<ImportError> getErrorsShown() {
        var errors = getTrial().errors();
        return errors.subList(0, Math.min(SHOWN, errors.size()));
    }

    public boolean isMoreErrors() {
        return getTrial().errors().size() > SHOWN;
    }

    /** Number and heading of each column, with what stands in its first row. */
    public Map<String, String> getColumns() {
        var columns = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < table().headings().size(); i++) {
            var example = table().rows().get(0).get(i);
            var heading = table().headings().get(i);
            columns.put(
                    String.valueOf(i),
                    example.isEmpty()
                            ? heading
                            : Text.say(
                                    "import.column",
                                    heading,
                                    example.length() > 40 ? example.substring(0, 40) + "…" : example));
        }
        return columns;
    }

    private ColumnMapping mapping() {
        var columns = new HashMap<String, Integer>();
        choices.forEach(choice -> {
            var column = choice.getColumn();
            if (column != null && column.matches("[0-9]{1,3}")) {
                columns.put(choice.field, Integer.valueOf(column));
            }
        });
        return new ColumnMapping(columns);
    }

    private static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(CsvFile.MOST_MEGABYTES * 1024 * 1024 + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvFile table() {
        return Objects.requireNonNull(file);
    }

    public boolean isChosen() {
        return file != null;
    }

    public boolean isTried() {
        return trial != null;
    }

    public DryRun getTrial() {
        return Objects.requireNonNull(trial);
    }

    public boolean isGuess() {
        return table().isGuess();
    }

    public int getRows() {
        return table().rows().size();
    }

    public String getFileName() {
        return fileName;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }

    public boolean isWithAlikes() {
        return withAlikes;
    }

    public void setWithAlikes(boolean withAlikes) {
        this.withAlikes = withAlikes;
    }
}
