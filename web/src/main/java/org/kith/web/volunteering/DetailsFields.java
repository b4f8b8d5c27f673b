package org.kith.web.volunteering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.people.Gender;
import org.kith.volunteering.VolunteerDetails;

/** The fields of who a volunteer is and how they are reached. */
public class DetailsFields implements Serializable {
    private @Nullable @NotBlank @Size(max = 80) String givenName;
    private @Nullable @NotBlank @Size(max = 80) String familyName;
    private @Nullable @Size(max = 80) String preferredName;
    private @Nullable LocalDate born;
    private @Nullable Gender gender;
    private List<String> languages = new ArrayList<>(List.of("en"));
    private @Nullable @Size(max = 40) String phone;
    private @Nullable @Size(max = 160) String email;
    private @Nullable @Size(max = 120) String addressLine1;
    private @Nullable @Size(max = 120) String addressLine2;
    private @Nullable @Size(max = 80) String town;
    private @Nullable @Size(max = 12) String postcode;
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

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getAddressLine1() {
        return addressLine1;
    }

    public void setAddressLine1(@Nullable String addressLine1) {
        this.addressLine1 = addressLine1;
    }

    public @Nullable String getAddressLine2() {
        return addressLine2;
    }

    public void setAddressLine2(@Nullable String addressLine2) {
        this.addressLine2 = addressLine2;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town;
    }

    public @Nullable String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = postcode;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }
}
