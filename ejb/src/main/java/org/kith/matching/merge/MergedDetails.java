package org.kith.matching.merge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.people.Contact;
import org.kith.people.Identity;
import org.kith.people.Need;
import org.kith.people.Person;
import org.kith.people.Support;

/**
 * What one record says that takes the place of two. Of the fields that differ the chosen values stay; a field that only one
 * record knows stays known. Words that restrict or help somebody are never chosen between: those of both stay.
 */
final class MergedDetails {
    private final Person kept;
    private final Person gone;
    private final Set<MergeField> fromGone;

    MergedDetails(Person kept, Person gone, Set<MergeField> fromGone) {
        this.kept = kept;
        this.gone = gone;
        this.fromGone = fromGone;
    }

    Identity identity() {
        var one = kept.identity();
        var other = gone.identity();
        return new Identity(
                from(MergeField.GIVEN_NAME).identity().givenName(),
                from(MergeField.FAMILY_NAME).identity().familyName(),
                from(MergeField.PREFERRED_NAME).identity().preferredName(),
                from(MergeField.NICKNAME).identity().nickname(),
                from(MergeField.BORN).identity().dateOfBirth(),
                from(MergeField.GENDER).identity().gender(),
                both(one.languages(), other.languages()));
    }

    Contact contact() {
        var one = kept.contact();
        var other = gone.contact();
        var home = from(MergeField.ADDRESS).contact();
        return new Contact(
                from(MergeField.PHONE).contact().phone(),
                from(MergeField.MOBILE).contact().mobile(),
                from(MergeField.EMAIL).contact().email(),
                home.addressLine1(),
                home.addressLine2(),
                home.town(),
                home.postcode(),
                words("accessNotes", one.accessNotes(), other.accessNotes(), 1000),
                from(MergeField.COMMUNICATION).contact().communication(),
                one.largePrint() || other.largePrint(),
                words("communicationNotes", one.communicationNotes(), other.communicationNotes(), 500));
    }

    Need need() {
        var one = kept.need();
        var other = gone.need();
        return new Need(
                both(one.interests(), other.interests()),
                words("brings", one.brings(), other.brings(), 2000),
                words("dealBreakers", one.dealBreakers(), other.dealBreakers(), 1000));
    }

    /** Nobody chooses between two risks. */
    static Support support(Support one, Support other) {
        return new Support(
                words("healthNotes", one.healthNotes(), other.healthNotes(), 2000),
                words("homeRisks", one.homeRisks(), other.homeRisks(), 2000),
                words("helpsOnAVisit", one.helpsOnAVisit(), other.helpsOnAVisit(), 1000),
                words("emergencyContact", one.emergencyContact(), other.emergencyContact(), 300),
                both(one.barriers(), other.barriers()));
    }

    /** Whose value of a field stays: the chosen one's, or the only one's who has any. */
    private Person from(MergeField field) {
        Function<Person, Boolean> knows = person -> field.of(person) != null;
        return knows.apply(gone) && (fromGone.contains(field) || !knows.apply(kept)) ? gone : kept;
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    static @Nullable String words(String field, @Nullable String one, @Nullable String other, int longest) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (holds(one, other)) {
            return one;
        }
        var all = holds(other, one) ? other : one + "\n" + other;
        MergeRule.MERGED_WORDS_FIT.require(all.length() <= longest, field);
        return all;
    }

    private static boolean holds(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
