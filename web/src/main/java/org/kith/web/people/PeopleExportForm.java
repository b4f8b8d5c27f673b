package org.kith.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;
import org.kith.kernel.CsvText;
import org.kith.people.Finding;
import org.kith.people.PeopleQuery;
import org.kith.people.PersonRow;
import org.kith.web.Text;
import org.kith.web.ui.Download;

/** Takes the list of people away as a file, with a reason. */
@Named
@ViewScoped
public class PeopleExportForm implements Serializable {
    @Inject
    private Finding finding;

    @Inject
    private Clock clock;

    private @Nullable String q;
    private @Nullable String which;
    private @Nullable String sort;
    private @Nullable String desc;
    private @Nullable @NotBlank @Size(max = 500) String reason;

    /** How many people the file will have. */
    public long getTotal() {
        return finding.people(query()).total();
    }

    public void export() {
        var csv = new CsvText()
                .row(headings(
                        "reference",
                        "given",
                        "family",
                        "preferred",
                        "born",
                        "area",
                        "phone",
                        "mobile",
                        "since",
                        "closed"));
        finding.export(query(), reason).forEach(row -> csv.row(cells(row)));
        Download.csv("people-" + LocalDate.now(clock) + ".csv", csv);
    }

    private static List<String> headings(String... names) {
        return Arrays.stream(names)
                .map(name -> Text.say("people.export.column." + name))
                .toList();
    }

    private static List<? extends @Nullable Object> cells(PersonRow row) {
        return Arrays.asList(
                row.reference(),
                row.givenName(),
                row.familyName(),
                row.preferredName(),
                row.dateOfBirth(),
                row.outwardCode(),
                row.phone(),
                row.mobile(),
                LocalDate.ofInstant(row.registeredAt(), Clocks.CITY),
                row.closedOn());
    }

    private PeopleQuery query() {
        return PeopleAddress.query(q, which, sort, desc, null);
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String which) {
        this.which = which;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getDesc() {
        return desc;
    }

    public void setDesc(@Nullable String desc) {
        this.desc = desc;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
