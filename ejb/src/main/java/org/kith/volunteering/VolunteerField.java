package org.kith.volunteering;

import java.util.Set;
import org.kith.people.ImportField;

/** What a file of volunteers may say about each. */
public enum VolunteerField implements ImportField {
    GIVEN_NAME(true, "first name", "given name", "forename", "firstname"),
    FAMILY_NAME(true, "family name", "last name", "surname", "lastname"),
    PREFERRED_NAME(false, "preferred name", "known as", "likes to be called"),
    DATE_OF_BIRTH(false, "date of birth", "dob", "born", "birth date"),
    GENDER(false, "gender", "sex"),
    LANGUAGES(false, "languages", "language", "languages spoken"),
    PHONE(false, "phone", "telephone", "mobile", "tel", "mobile phone"),
    EMAIL(false, "email", "e mail", "email address"),
    ADDRESS_LINE1(false, "address", "address 1", "address line 1", "street"),
    ADDRESS_LINE2(false, "address 2", "address line 2"),
    TOWN(false, "town", "city", "town or city"),
    POSTCODE(false, "postcode", "post code", "postal code"),
    ABOUT(false, "about", "notes", "experience"),
    INTERESTS(false, "interests", "hobbies", "interest", "likes"),
    APPLIED_ON(false, "applied on", "applied", "application date", "start date");

    private final boolean required;
    private final Set<String> headings;

    VolunteerField(boolean required, String... headings) {
        this.required = required;
        this.headings = Set.of(headings);
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public Set<String> headings() {
        return headings;
    }
}
