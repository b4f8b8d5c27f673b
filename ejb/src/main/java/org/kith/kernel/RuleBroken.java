package org.kith.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rule said no. People read it as one plain sentence on the page they were on; nothing is written. */
@ApplicationException(rollback = true)
public class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Rule rule;
    private final transient List<Object> arguments;

    public RuleBroken(Rule rule, Object... arguments) {
        super(rule.name());
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public Rule rule() {
        return rule;
    }

    /** Values for the message's placeholders, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
