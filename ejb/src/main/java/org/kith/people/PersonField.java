package org.kith.people;

import java.util.Set;

/** What a file of people may say about each. */
public enum PersonField implements ImportField {
    GIVEN_NAME(true, "first name", "given name", "forename", "firstname", "name first", "christian name"),
    FAMILY_NAME(true, "family name", "last name", "surname", "lastname", "name last"),
    PREFERRED_NAME(false, "preferred name", "known as", "likes to be called", "preferred"),
    NICKNAME(false, "nickname", "by name", "alias"),
    DATE_OF_BIRTH(false, "date of birth", "dob", "born", "birth date", "birthday"),
    GENDER(false, "gender", "sex"),
    LANGUAGES(false, "languages", "language", "languages spoken"),
    PHONE(false, "phone", "telephone", "home phone", "landline", "tel", "telephone at home"),
    MOBILE(false, "mobile", "mobile phone", "cell"),
    EMAIL(false, "email", "e mail", "email address"),
    ADDRESS_LINE1(false, "address", "address 1", "address line 1", "street", "address first line"),
    ADDRESS_LINE2(false, "address 2", "address line 2", "address second line"),
    TOWN(false, "town", "city", "town or city"),
    POSTCODE(false, "postcode", "post code", "postal code"),
    ACCESS_NOTES(false, "access", "access notes", "how to get in"),
    COMMUNICATION(false, "contact preference", "preferred contact", "best way to be in touch", "communication"),
    LARGE_PRINT(false, "large print", "needs large print"),
    INTERESTS(false, "interests", "hobbies", "interest", "likes"),
    BRINGS(false, "brings", "what they bring", "skills", "strengths"),
    DEAL_BREAKERS(false, "deal breakers", "dealbreakers", "what they will not have", "dislikes");

    private final boolean required;
    private final Set<String> headings;

    PersonField(boolean required, String... headings) {
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
