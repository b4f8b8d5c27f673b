package org.kith.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.CloseReason;
import org.kith.people.Knowing;
import org.kith.web.ui.Outcome;

/** Says one part of a person's record better than before: who, where, what they like, or that it is over. */
@Named
@ViewScoped
public class PersonForm implements Serializable {
    private static final String SAVED = "people.changed";

    @Inject
    private Knowing knowing;

    private @Nullable String id;
    private String name = "";
    private boolean open;
    private int version;
    private @Nullable CloseReason reason;
    private IdentityFields identity = new IdentityFields();
    private ContactFields contact = new ContactFields();
    private NeedFields need = new NeedFields();

    public void load() {
        var record = knowing.read(person());
        name = record.name();
        open = record.open();
        version = record.version();
        identity = new IdentityFields(record.identity());
        contact = new ContactFields(record.contact());
        need = new NeedFields(record.need());
    }

    public @Nullable String saveIdentity() {
        knowing.describe(person(), version, identity.identity());
        return toRecord(SAVED);
    }

    public @Nullable String saveContact() {
        knowing.reachAt(person(), version, contact.contact());
        return toRecord(SAVED);
    }

    public @Nullable String saveNeed() {
        knowing.prefer(person(), version, need.need());
        return toRecord(SAVED);
    }

    public @Nullable String close() {
        knowing.close(person(), version, Objects.requireNonNull(reason));
        return toRecord("people.closing.done");
    }

    public @Nullable String reopen() {
        knowing.reopen(person(), version);
        return toRecord("people.closing.reopened");
    }

    private @Nullable String toRecord(String key) {
        return Outcome.said(key).to("/people/record?id=" + person());
    }

    private UUID person() {
        return Ids.asked(id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public boolean isOpen() {
        return open;
    }

    public @Nullable CloseReason getReason() {
        return reason;
    }

    public void setReason(@Nullable CloseReason reason) {
        this.reason = reason;
    }

    public IdentityFields getIdentity() {
        return identity;
    }

    public ContactFields getContact() {
        return contact;
    }

    public NeedFields getNeed() {
        return need;
    }
}
