package org.kith.web.volunteering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.people.Gender;
import org.kith.volunteering.VolunteerDetails;
import org.kith.web.ui.ReachAnswers;

/** The fields of who a volunteer is and how they are reached. */
public class DetailsFields extends ReachAnswers {
    private @Nullable @NotBlank @Size(max = 80) String givenName;
    private @Nullable @NotBlank @Size(max = 80) String familyName;
    private @Nullable @Size(max = 80) String preferredName;
    private @Nullable LocalDate born;
    private @Nullable Gender gender;
    private List<String> languages = new ArrayList<>(List.of("en"));
    private @Nullable @Size(max = 2000) String about;

    DetailsFields() {}

    DetailsFields(VolunteerDetails details) {
        givenName = details.givenName();
        familyName = details.familyName();
        preferredName = details.preferredName();
        born = details.dateOfBirth();
        gender = details.gender();
        languages = new ArrayList<>(details.languages());
        phone = details.phone();
        email = details.email();
        addressLine1 = details.addressLine1();
        addressLine2 = details.addressLine2();
        town = details.town();
        postcode = details.postcode();
        about = details.about();
    }

    VolunteerDetails details() {
        return new VolunteerDetails(
                Objects.requireNonNullElse(givenName, ""),
                Objects.requireNonNullElse(familyName, ""),
                preferredName,
                born,
                gender,
                Set.copyOf(languages),
                phone,
                email,
                addressLine1,
                addressLine2,
                town,
                postcode,
                about);
    }

    public @Nullable String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    public @Nullable String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    public @Nullable String getPreferredName() {
        return preferredName;
    }

    public void setPreferredName(@Nullable String preferredName) {
        this.preferredName = preferredName;
    }

    public @Nullable LocalDate getBorn() {
        return born;
    }

    public void setBorn(@Nullable LocalDate born) {
        this.born = born;
    }

    public @Nullable Gender getGender() {
        return gender;
    }

    public void setGender(@Nullable Gender gender) {
        this.gender = gender;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }
}
