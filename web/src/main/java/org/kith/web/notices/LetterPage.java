package org.kith.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.people.notice.Letter;
import org.kith.people.notice.Posting;

/** One letter as it is printed or read out. */
@Named
@RequestScoped
public class LetterPage {
    @Inject
    private Posting posting;

    private @Nullable String id;
    private @Nullable Letter letter;

    public void load() {
        var known = Ids.asked(id);
        letter = posting.letter(known);
    }

    public Letter getLetter() {
        return Objects.requireNonNull(letter);
    }

    public List<String> getTo() {
        return getLetter().to().lines().toList();
    }

    public List<String> getParagraphs() {
        return List.of(getLetter().body().split("\n\n"));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
