package org.kith.people;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.INTEREST;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;

/** Agreeing on words for what people like, so that two who like the same find each other. */
@Stateless
public class Wording {
    @Inject
    private Interests interests;

    @Inject
    private Clock clock;

    public Wording() {}

    /** For tests, which have no container. */
    Wording(Interests interests, Clock clock) {
        this.interests = interests;
        this.clock = clock;
    }

    /** The list of interests with everything the partnership added. */
    @Allowed(record = INTEREST, action = LIST)
    public Vocabulary interests() {
        return interests.vocabulary();
    }

    /**
     * A new interest of the partnership's own.
     *
     * @param id made by the form; the same id again changes nothing
     * @return its code
     */
    @Allowed(record = INTEREST, action = CREATE)
    public String add(UUID id, String name, Set<String> words) {
        var code = Vocabulary.ownCode(name).orElse("");
        PersonRule.INTEREST_HAS_A_NAME.require(!code.isEmpty());
        var vocabulary = interests.vocabulary();
        var known = interests.find(code);
        if (known.filter(one -> one.id().equals(id)).isPresent()) {
            return code;
        }
        PersonRule.INTEREST_IS_NEW.require(
                !vocabulary.has(code) && vocabulary.codeFor(name).isEmpty());
        var interest = new NewInterest(id, code, CurrentActor.get(), clock.instant());
        interest.mean(words, null);
        interests.add(interest);
        return code;
    }

    /**
     * Other words for an interest, and which one it counts as in matching.
     *
     * @param id of the row, should there be none for this code yet
     * @param countsAs the code of another interest, null for itself
     */
    @Allowed(record = INTEREST, action = UPDATE)
    public void mean(UUID id, String code, Set<String> words, @Nullable String countsAs) {
        var vocabulary = interests.vocabulary();
        PersonRule.INTEREST_COUNTS_AS_ANOTHER.require(vocabulary.has(code)
                && (countsAs == null
                        || vocabulary.has(countsAs)
                                && !vocabulary.counted(Set.of(countsAs)).contains(code)));
        var interest = interests.find(code).orElseGet(() -> {
            var made = new NewInterest(id, code, CurrentActor.get(), clock.instant());
            interests.add(made);
            return made;
        });
        interest.mean(words, countsAs);
    }
}
