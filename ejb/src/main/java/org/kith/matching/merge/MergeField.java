package org.kith.matching.merge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.people.Contact;
import org.kith.people.Person;

/** A field of which one of two values stays. What is not here stays from both. */
public enum MergeField {
    GIVEN_NAME(person -> person.identity().givenName()),
    FAMILY_NAME(person -> person.identity().familyName()),
    PREFERRED_NAME(person -> person.identity().preferredName()),
    NICKNAME(person -> person.identity().nickname()),
    BORN(person -> person.identity().dateOfBirth()),
    GENDER(person -> person.identity().gender()),
    PHONE(person -> person.contact().phone()),
    MOBILE(person -> person.contact().mobile()),
    EMAIL(person -> person.contact().email()),
    /** Street, town and postcode together: a mixture would be nobody's home. */
    ADDRESS(person -> address(person.contact())),
    COMMUNICATION(person -> person.contact().communication());

    private final Function<Person, @Nullable Object> value;

    MergeField(Function<Person, @Nullable Object> value) {
        this.value = value;
    }

    /** What the record says: text, a {@link LocalDate} or a code; null when it says nothing. */
    @Nullable
    Object of(Person person) {
        return value.apply(person);
    }

    /** Whether somebody has to choose. */
    boolean differs(Person one, Person other) {
        return !Objects.equals(of(one), of(other));
    }

    private static @Nullable Object address(Contact contact) {
        var lines = Stream.of(contact.addressLine1(), contact.addressLine2(), contact.town(), contact.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return lines.isEmpty() ? null : lines;
    }

    static Stream<MergeField> differing(Person one, Person other) {
        return Arrays.stream(values()).filter(field -> field.differs(one, other));
    }
}
