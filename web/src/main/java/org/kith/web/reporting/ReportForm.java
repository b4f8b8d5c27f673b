package org.kith.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.RuleBroken;
import org.kith.reporting.Released;
import org.kith.reporting.Releasing;
import org.kith.reporting.progress.ReportPart;
import org.kith.reporting.progress.ReportSeen;
import org.kith.reporting.progress.Sector;
import org.kith.reporting.progress.WritingReports;
import org.kith.web.ui.Outcome;

/** One report: read, written as long as nobody has signed, signed by board members, taken as a file. */
@Named
@ViewScoped
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WritingReports writing;

    @Inject
    private transient Releasing releasing;

    private @Nullable String id;
    private transient @Nullable ReportSeen report;
    private transient @Nullable Boolean hasSigned;
    private final Map<String, String> words = new HashMap<>();
    private @Nullable Sector sector;

    public void load() {
        for (var part : ReportPart.values()) {
            words.put(part.name(), getReport().narrative().getOrDefault(part, ""));
        }
    }

    public ReportSeen getReport() {
        if (report == null) report = writing.report(id());
        return report;
    }

    public @Nullable String save() {
        var said = new EnumMap<ReportPart, String>(ReportPart.class);
        for (var part : ReportPart.values()) {
            said.put(
                    part, Objects.requireNonNullElse(words.get(part.name()), "").strip());
        }
        writing.write(id(), said);
        return Outcome.said("reports.saved").to("/reports/report?id=" + id());
    }

    public @Nullable String sign() {
        try {
            writing.sign(id(), Objects.requireNonNull(sector));
        } catch (RuleBroken broken) {
            Outcome.wrong("signing:sector", "rule." + broken.rule().name());
            return null;
        }
        return Outcome.said("reports.signed").to("/reports/report?id=" + id());
    }

    /** The report as a file: {@code pdf}, {@code docx} or {@code xlsx}. */
    public void document(String kind) {
        PaperDownload.send(
                ReportPaper.of(getReport(), release().orElse(null)),
                "kith-report-" + getReport().cutOff(),
                kind);
    }

    // A corrected release takes the place of the one the report began with.
    private Optional<Released> release() {
        return releasing.releases().stream()
                .filter(each -> each.cutOff().equals(getReport().cutOff()))
                .findFirst()
                .map(each -> releasing.release(each.id()));
    }

    private UUID id() {
        return Ids.asked(id);
    }

    public ReportPart[] getParts() {
        return ReportPart.values();
    }

    /** The sectors that have not signed yet. */
    public List<Sector> getSectors() {
        return Arrays.stream(Sector.values())
                .filter(each -> getReport().signatures().stream().noneMatch(signed -> signed.sector() == each))
                .toList();
    }

    public boolean isWritable() {
        return CurrentActor.get().role() == Role.PARTNERSHIP_ADMINISTRATOR
                && !getReport().isSigned();
    }

    private static boolean isBoard() {
        return CurrentActor.get().role() == Role.BOARD_MEMBER;
    }

    /** Whether the reader signed, and could be looking for where to sign for another sector. */
    public boolean isDone() {
        return isBoard() && hasSigned();
    }

    public boolean isSignable() {
        return isBoard() && !getSectors().isEmpty() && !hasSigned();
    }

    private boolean hasSigned() {
        if (hasSigned == null) hasSigned = writing.signedFor(id()).isPresent();
        return hasSigned;
    }

    /** By the name of the part. */
    public Map<String, String> getWords() {
        return words;
    }

    public @Nullable Sector getSector() {
        return sector;
    }

    public void setSector(@Nullable Sector sector) {
        this.sector = sector;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
