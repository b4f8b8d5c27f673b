package org.kith.web.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.people.Communication;
import org.kith.people.Contact;
import org.kith.web.ui.ReachAnswers;

/** The fields of how and where a person is reached. */
public class ContactFields extends ReachAnswers {
    private @Nullable @Size(max = 40) String mobile;
    private @Nullable @Size(max = 1000) String accessNotes;
    private @Nullable @NotNull Communication communication = Communication.PHONE;
    private boolean largePrint;
    private @Nullable @Size(max = 500) String communicationNotes;

    ContactFields() {}

    ContactFields(Contact contact) {
        phone = contact.phone();
        mobile = contact.mobile();
        email = contact.email();
        addressLine1 = contact.addressLine1();
        addressLine2 = contact.addressLine2();
        town = contact.town();
        postcode = contact.postcode();
        accessNotes = contact.accessNotes();
        communication = contact.communication();
        largePrint = contact.largePrint();
        communicationNotes = contact.communicationNotes();
    }

    Contact contact() {
        return new Contact(
                phone,
                mobile,
                email,
                addressLine1,
                addressLine2,
                town,
                postcode,
                accessNotes,
                Objects.requireNonNullElse(communication, Communication.PHONE),
                largePrint,
                communicationNotes);
    }

    public @Nullable String getMobile() {
        return mobile;
    }

    public void setMobile(@Nullable String mobile) {
        this.mobile = mobile;
    }

    public @Nullable String getAccessNotes() {
        return accessNotes;
    }

    public void setAccessNotes(@Nullable String accessNotes) {
        this.accessNotes = accessNotes;
    }

    public @Nullable Communication getCommunication() {
        return communication;
    }

    public void setCommunication(@Nullable Communication communication) {
        this.communication = communication;
    }

    public boolean isLargePrint() {
        return largePrint;
    }

    public void setLargePrint(boolean largePrint) {
        this.largePrint = largePrint;
    }

    public @Nullable String getCommunicationNotes() {
        return communicationNotes;
    }

    public void setCommunicationNotes(@Nullable String communicationNotes) {
        this.communicationNotes = communicationNotes;
    }
}
