package org.kith.people;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/** What a partnership adds to the shared list of interests: a code, the words for it, and what it counts as in matching. */
@MappedSuperclass
abstract class InterestRecord extends KithRecord {
    private static final int LONGEST_WORDS = 500;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(updatable = false)
    private String code;

    private String words;

    @Column(name = "counts_as")
    private @Nullable String countsAs;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    protected InterestRecord() {}

    InterestRecord(UUID id, String code, Actor by, Instant now) {
        super(id);
        partnershipId = Objects.requireNonNull(by.partnershipId());
        this.code = code;
        words = "";
        madeAt = now;
        madeBy = by.accountId();
    }

    void mean(Set<String> said, @Nullable String other) {
        var text = said.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        PersonRule.INTEREST_WORDS_ARE_FEW.require(text.length() <= LONGEST_WORDS);
        words = text;
        countsAs = other;
    }

    String code() {
        return code;
    }

    @Nullable
    String countsAs() {
        return countsAs;
    }

    Vocabulary.Added added() {
        return new Vocabulary.Added(
                code,
                Arrays.stream(words.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet()),
                countsAs);
    }
}
