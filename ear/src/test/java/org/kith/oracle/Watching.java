package org.kith.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks over the shoulder of whoever acts: what is written, what the letters among it say, and what of it stays. */
public final class Watching {
    private final Touches touches;
    private final Letters letters;
    private final Following following;
    private final Looks looks;
    private final List<String> wrongLetters = new ArrayList<>();

    public Watching(City city, Oracle oracle, Touches touches, Connection owner) {
        this.touches = touches;
        this.letters = new Letters(city, owner);
        this.following = new Following(city, oracle, owner);
        this.looks = new Looks(city, owner);
    }

    /** What was written since the last time, also by a transaction that is still open; letters among it are read at once. */
    public List<Touches.Touch> look() throws SQLException {
        var written = touches.look();
        wrongLetters.addAll(letters.faults(written));
        return written;
    }

    /** What was wrong with letters since this was asked last, whoever wrote them. */
    public List<String> wrongLetters() {
        var all = List.copyOf(wrongLetters);
        wrongLetters.clear();
        return all;
    }

    /**
     * The city follows what was written for good, by whoever it was: a job's letter may have come since the last look.
     *
     * @return whether anything of the city is different now
     */
    public boolean settle() throws SQLException {
        var changed = following.after(look());
        touches.forget();
        return changed;
    }

    /** Who did what, by the audit. */
    public Looks looks() {
        return looks;
    }

    /** How many letters of each kind were read. */
    public Map<String, Integer> lettersRead() {
        return letters.read();
    }
}
