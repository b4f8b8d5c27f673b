package org.kith.web.volunteering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.volunteering.AssessingRoles;
import org.kith.volunteering.RoleAssessed;
import org.kith.web.ui.Outcome;

/** How the partner assessed its roles; a manager adds an assessment. */
@Named
@ViewScoped
public class RolesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssessingRoles assessing;

    private final UUID newId = Ids.next();
    private transient @Nullable List<RoleAssessed> rows;
    private @Nullable @Size(max = 120) String role;
    private @Nullable Boolean regulated;
    private @Nullable @Size(max = 500) String paragraph;
    private @Nullable LocalDate assessedOn;

    public List<RoleAssessed> getRows() {
        if (rows == null) {
            rows = assessing.assessments();
        }
        return rows;
    }

    public @Nullable String save() {
        assessing.assess(newId, role, Objects.requireNonNull(regulated), paragraph, Objects.requireNonNull(assessedOn));
        return Outcome.said("roles.saved").to("/volunteers/roles");
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable Boolean getRegulated() {
        return regulated;
    }

    public void setRegulated(@Nullable Boolean regulated) {
        this.regulated = regulated;
    }

    public @Nullable String getParagraph() {
        return paragraph;
    }

    public void setParagraph(@Nullable String paragraph) {
        this.paragraph = paragraph;
    }

    public @Nullable LocalDate getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(@Nullable LocalDate assessedOn) {
        this.assessedOn = assessedOn;
    }
}
