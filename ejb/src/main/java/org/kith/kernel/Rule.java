package org.kith.kernel;

/**
 * A rule with a name. Enum constants implement it; the constant's name is the message key ({@code rule.NAME}) and what
 * tests assert.
 */
public interface Rule {
    String name();

    /**
     * Goes on when the rule holds.
     *
     * @param holds whether it does
     * @param arguments for the message's placeholders; never a person's name or note
     * @throws RuleBroken when it does not
     */
    default void require(boolean holds, Object... arguments) {
        if (!holds) {
            throw new RuleBroken(this, arguments);
        }
    }
}
