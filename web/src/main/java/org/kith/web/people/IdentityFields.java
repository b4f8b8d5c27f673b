package org.kith.web.people;

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
import org.kith.people.Identity;

/** The fields of who a person is. */
public class IdentityFields implements Serializable {
    private @Nullable @NotBlank @Size(max = 80) String givenName;
    private @Nullable @NotBlank @Size(max = 80) String familyName;
    private @Nullable @Size(max = 80) String preferredName;
    private @Nullable @Size(max = 80) String nickname;
    private @Nullable LocalDate born;
    private @Nullable Gender gender;
    private List<String> languages = new ArrayList<>(List.of("en"));

    IdentityFields() {}

    IdentityFields(Identity identity) {
        givenName = identity.givenName();
        familyName = identity.familyName();
        preferredName = identity.preferredName();
        nickname = identity.nickname();
        born = identity.dateOfBirth();
        gender = identity.gender();
        languages = new ArrayList<>(identity.languages());
    }

    Identity identity() {
        return new Identity(
                Objects.requireNonNullElse(givenName, ""),
                Objects.requireNonNullElse(familyName, ""),
                preferredName,
                nickname,
                born,
                gender,
                Set.copyOf(languages));
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

    public @Nullable String getNickname() {
        return nickname;
    }

    public void setNickname(@Nullable String nickname) {
        this.nickname = nickname;
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
}
