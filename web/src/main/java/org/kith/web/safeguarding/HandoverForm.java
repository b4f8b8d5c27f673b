package org.kith.web.safeguarding;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.safeguarding.HandingOver;
import org.kith.safeguarding.HandlingConcerns;
import org.kith.safeguarding.LeadElsewhere;
import org.kith.safeguarding.NewHandover;
import org.kith.web.ui.Outcome;

/** Telling the lead of another partner. What was written down here is not put in: the lead decides what the other needs. */
@Named
@ViewScoped
public class HandoverForm implements Serializable {
    private final UUID handoverKey = Ids.next();

    @Inject
    private transient HandingOver handing;

    @Inject
    private transient HandlingConcerns handling;

    private ArrayList<LeadElsewhere> leads = new ArrayList<>();
    private @Nullable String concern;
    private @Nullable String lead;
    private @Nullable String personName;
    private @Nullable String personPhone;
    private @Nullable String words;

    public void load() {
        handling.concern(id(concern));
        leads = new ArrayList<>(handing.leads());
    }

    public @Nullable String give() {
        if (personName == null || words == null) {
            return null;
        }
        handing.handOver(handoverKey, id(concern), id(lead), new NewHandover(personName, personPhone, words.strip()));
        return Outcome.said("concerns.handover.done").to("/concerns/concern?id=" + id(concern));
    }

    private static UUID id(@Nullable String text) {
        return Ids.asked(text);
    }

    public List<LeadElsewhere> getLeads() {
        return leads;
    }

    public @Nullable String getConcern() {
        return concern;
    }

    public void setConcern(@Nullable String concern) {
        this.concern = concern;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable String getPersonName() {
        return personName;
    }

    public void setPersonName(@Nullable String personName) {
        this.personName = personName;
    }

    public @Nullable String getPersonPhone() {
        return personPhone;
    }

    public void setPersonPhone(@Nullable String personPhone) {
        this.personPhone = personPhone;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
