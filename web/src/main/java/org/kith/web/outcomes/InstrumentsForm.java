package org.kith.web.outcomes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.outcomes.DefiningInstruments;
import org.kith.outcomes.DefinitionRow;
import org.kith.web.ui.Download;
import org.kith.web.ui.Outcome;

/** Every version of every instrument, and entering another one as a file. */
@Named
@ViewScoped
public class InstrumentsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 200_000;

    @Inject
    private transient DefiningInstruments defining;

    private final UUID next = Ids.next();
    private transient @Nullable Part part;
    private transient @Nullable List<DefinitionRow> rows;

    public @Nullable String enter() {
        var file = part;
        if (file == null || file.getSize() > LARGEST) {
            Outcome.wrong("form:file", "instruments.file.large");
            return null;
        }
        try (var in = file.getInputStream()) {
            defining.enter(next, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return Outcome.said("instruments.entered").to("/partnership/instruments");
    }

    public @Nullable String withdraw(UUID id) {
        defining.withdraw(id);
        return Outcome.said("instruments.withdrawn").to("/partnership/instruments");
    }

    public void download(DefinitionRow row) {
        Download.file(
                row.code() + "-" + row.version() + ".json",
                "application/json",
                defining.file(row.code(), row.version()).getBytes(StandardCharsets.UTF_8));
    }

    public List<DefinitionRow> getRows() {
        if (rows == null) rows = defining.definitions();
        return rows;
    }

    public @Nullable Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part;
    }
}
