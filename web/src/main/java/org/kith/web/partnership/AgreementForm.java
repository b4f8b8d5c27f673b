package org.kith.web.partnership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.kernel.Ids;
import org.kith.partnership.Directory;
import org.kith.partnership.PartnerSummary;
import org.kith.partnership.agreement.Agreeing;
import org.kith.partnership.agreement.DataGroup;
import org.kith.partnership.agreement.SharingPurpose;
import org.kith.partnership.agreement.Terms;
import org.kith.web.ui.Outcome;

/** A new sharing agreement, or a new edition of one, to be proposed to partners. */
@Named
@ViewScoped
public class AgreementForm implements Serializable {
    @Inject
    private transient Agreeing agreeing;

    @Inject
    private transient Directory directory;

    private final UUID newId = Ids.next();
    private @Nullable String of;
    private @Nullable @NotBlank @Size(max = 160) String title;
    private @Nullable @NotNull SharingPurpose purpose;
    private @Nullable @NotBlank @Size(max = 4000) String words;
    private DataGroup[] groups = {};
    private Role[] roles = {Role.COORDINATOR, Role.PARTNER_MANAGER};
    private @Nullable @NotNull Integer level;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private String[] partners = {};

    /** A new edition begins with the words of the one before. */
    public void load() {
        var before = Ids.parse(of);
        if (before != null && title == null) {
            var terms = agreeing.agreement(before).terms();
            title = terms.title();
            purpose = terms.purpose();
            words = terms.words();
            groups = terms.groups().toArray(DataGroup[]::new);
            roles = terms.roles().toArray(Role[]::new);
            level = terms.level();
        }
    }

    public @Nullable String save() {
        var terms = new Terms(
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(purpose),
                Objects.requireNonNull(words).strip(),
                Set.copyOf(Arrays.asList(groups)),
                Set.copyOf(Arrays.asList(roles)),
                Objects.requireNonNull(level),
                Objects.requireNonNull(startsOn),
                endsOn);
        var asked =
                Arrays.stream(partners).map(Ids::parse).filter(Objects::nonNull).collect(Collectors.toSet());
        agreeing.propose(newId, terms, asked, Ids.parse(of));
        return Outcome.said("agreements.proposed").to("/agreements/agreement?id=" + newId);
    }

    public List<PartnerSummary> getMembers() {
        return directory.partners().stream().filter(PartnerSummary::member).toList();
    }

    public Set<Role> getStaff() {
        return Terms.STAFF;
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable SharingPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable SharingPurpose purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public DataGroup[] getGroups() {
        return groups.clone();
    }

    public void setGroups(DataGroup[] groups) {
        this.groups = groups.clone();
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String[] getPartners() {
        return partners.clone();
    }

    public void setPartners(String[] partners) {
        this.partners = partners.clone();
    }
}
