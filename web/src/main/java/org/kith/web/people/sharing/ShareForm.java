package org.kith.web.people.sharing;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.partnership.Directory;
import org.kith.partnership.agreement.Agreeing;
import org.kith.people.Knowing;
import org.kith.people.sharing.Grant;
import org.kith.people.sharing.ShareGiven;
import org.kith.people.sharing.Sharing;
import org.kith.web.ui.Outcome;
import org.kith.web.ui.Words;

/** Opening a person's record to another partner, changing how far, and closing it again. */
@Named
@ViewScoped
public class ShareForm implements Serializable {
    @Inject
    private transient Sharing sharing;

    @Inject
    private transient Agreeing agreeing;

    @Inject
    private transient Knowing knowing;

    @Inject
    private transient Directory directory;

    private final UUID newId = Ids.next();
    private @Nullable String id;
    private @Nullable String share;
    private String personName = "";
    private String partnerName = "";
    private int version;
    private @Nullable Integer askedLevel;
    private @Nullable LocalDate askedUntil;
    private @Nullable String askedWhy;
    private @Nullable String under;
    private @Nullable @NotNull Integer level;
    private @Nullable @NotNull LocalDate until;
    private @Nullable @Size(max = 500) String why;

    public void load() {
        personName = knowing.read(person()).name();
        if (!isNew()) {
            var given = given();
            version = given.version();
            askedLevel = given.askedLevel();
            askedUntil = given.askedUntil();
            askedWhy = given.askedWhy();
            level = given.isMoreAskedFor() ? given.askedLevel() : Integer.valueOf(given.level());
            until = askedUntil == null ? given.untilOn() : askedUntil;
            partnerName = directory.partner(given.toPartnerId()).name();
        }
    }

    public @Nullable String save() {
        if (isNew()) {
            sharing.grant(person(), newId, grant());
        } else {
            sharing.change(
                    person(), parsed(share), version, Objects.requireNonNull(level), Objects.requireNonNull(until));
        }
        return Outcome.said("sharing.share.saved").to("/people/sharing?id=" + person());
    }

    public @Nullable String refuse() {
        sharing.refuseMore(person(), parsed(share));
        return Outcome.said("sharing.share.refused").to("/people/sharing?id=" + person());
    }

    public @Nullable String revoke() {
        sharing.revoke(person(), parsed(share), why == null ? "" : why);
        return Outcome.said("sharing.share.revoked").to("/people/sharing?id=" + person());
    }

    // One choice in the form: an agreement in force together with another partner that is part of it.
    private Grant grant() {
        var parts = Objects.requireNonNullElse(under, "").split("/", 2);
        return new Grant(
                parsed(parts.length == 2 ? parts[1] : null),
                parsed(parts[0]),
                Objects.requireNonNull(level),
                Objects.requireNonNull(until));
    }

    public List<SelectItem> getAgreements() {
        var own = CurrentActor.get().partnerId();
        return agreeing.agreements().stream()
                .filter(agreement -> agreement.isInForce(own))
                .flatMap(agreement -> agreement.othersThan(own).stream()
                        .map(party -> new SelectItem(
                                agreement.id() + "/" + party.partnerId(),
                                Words.say3(
                                        "sharing.share.under.one",
                                        party.name(),
                                        agreement.terms().title(),
                                        agreement.terms().level()))))
                .toList();
    }

    private ShareGiven given() {
        return sharing.sharesOf(person()).stream()
                .filter(one -> one.id().toString().equals(share))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean isNew() {
        return share == null || share.isEmpty();
    }

    private UUID person() {
        return parsed(id);
    }

    private static UUID parsed(@Nullable String text) {
        return Ids.asked(text);
    }

    public String getPersonName() {
        return personName;
    }

    public String getPartnerName() {
        return partnerName;
    }

    public @Nullable Integer getAskedLevel() {
        return askedLevel;
    }

    public @Nullable LocalDate getAskedUntil() {
        return askedUntil;
    }

    public @Nullable String getAskedWhy() {
        return askedWhy;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getShare() {
        return share;
    }

    public void setShare(@Nullable String share) {
        this.share = share;
    }

    public @Nullable String getUnder() {
        return under;
    }

    public void setUnder(@Nullable String under) {
        this.under = under;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
