package org.kith;

/** A command was handed something it cannot use. The message is one sentence for the person at the keyboard. */
public class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String sentence) {
        super(sentence);
    }
}
