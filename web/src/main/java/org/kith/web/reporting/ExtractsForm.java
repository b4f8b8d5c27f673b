package org.kith.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.partnership.Directory;
import org.kith.reporting.ExtractingData;
import org.kith.reporting.Releasing;
import org.kith.reporting.extract.GrantRow;
import org.kith.reporting.extract.GrantingExtracts;
import org.kith.web.ui.Download;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** Extracts: granted, approved, joined and taken, each by whoever may. */
@Named
@ViewScoped
public class ExtractsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient GrantingExtracts granting;

    @Inject
    private transient ExtractingData extracting;

    @Inject
    private transient Releasing releasing;

    @Inject
    private transient Directory directory;

    private final UUID next = Ids.next();
    private @Nullable String to;
    private @Nullable String purpose;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String release;
    private transient @Nullable List<GrantRow> rows;
    private transient @Nullable Optional<ExtractingData.Offer> offer;

    public List<GrantRow> getRows() {
        if (rows == null) rows = isEvaluator() ? List.of() : granting.grants();
        return rows;
    }

    public ExtractingData.@Nullable Offer getOffer() {
        if (offer == null) offer = isEvaluator() ? extracting.offer() : Optional.empty();
        return offer.orElse(null);
    }

    public @Nullable String grant() {
        granting.grant(
                next,
                id(to),
                Objects.requireNonNull(purpose),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until));
        return Outcome.said("extracts.granted").to("/extracts");
    }

    public @Nullable String approve(UUID grant) {
        granting.approve(grant);
        return Outcome.said("extracts.approved").to("/extracts");
    }

    public @Nullable String end(UUID grant) {
        granting.end(grant);
        return Outcome.said("extracts.ended").to("/extracts");
    }

    public @Nullable String part(UUID grant, boolean along) {
        granting.part(grant, along);
        return Outcome.said("extracts.part").to("/extracts");
    }

    public void take() {
        var holds = getOffer();
        if (holds == null) throw new NotFound();
        var made = extracting.make(holds.grant(), id(release));
        Download.file(made.name(), "application/zip", made.file());
    }

    private static UUID id(@Nullable String typed) {
        return Ids.asked(typed);
    }

    /** Name to id. */
    public Map<String, String> getEvaluators() {
        var names = new LinkedHashMap<String, String>();
        granting.evaluators().forEach(each -> names.put(each.name(), each.id().toString()));
        return names;
    }

    /** Last day counted to id. */
    public Map<String, String> getReleases() {
        var names = new LinkedHashMap<String, String>();
        releasing
                .releases()
                .forEach(each -> names.put(Words.date(each.cutOff()), each.id().toString()));
        return names;
    }

    public String partners(GrantRow row) {
        var names = directory.partners().stream().collect(Collectors.toMap(each -> each.id(), each -> each.name()));
        return row.partners().stream()
                .map(each -> names.getOrDefault(each, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Whether the own partner's part goes along. */
    public boolean along(GrantRow row) {
        return row.partners().contains(CurrentActor.get().partnerId());
    }

    public boolean isEvaluator() {
        return is(Role.EVALUATOR);
    }

    public boolean isAdministrator() {
        return is(Role.PARTNERSHIP_ADMINISTRATOR);
    }

    public boolean isBoard() {
        return is(Role.BOARD_MEMBER);
    }

    public boolean isManager() {
        return is(Role.PARTNER_MANAGER);
    }

    private static boolean is(Role role) {
        return CurrentActor.get().role() == role;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getRelease() {
        return release;
    }

    public void setRelease(@Nullable String release) {
        this.release = release;
    }
}
