package org.kith.access;

/** What may be done with a record; the letter is the one in the matrix. */
public enum Action {
    LIST('L'),
    READ('R'),
    CREATE('C'),
    UPDATE('U'),
    EXPORT('X'),
    SHARE('S'),
    APPROVE('A'),
    END('E');

    private final char letter;

    Action(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /** Lists are not audited row by row; everything else leaves a trace. */
    public boolean isAudited() {
        return this != LIST;
    }
}
