package org.kith.boundary;

import java.util.ArrayList;
import java.util.List;
import org.kith.oracle.Due;
import org.kith.oracle.Letters;
import org.kith.oracle.Staged;

/** Calls what writes letters until each kind was written and read once, by the list of kinds; today, and on the day for letters. */
final class EveryLetter {
    private static final int MOST_TRIES = 2_000;
    private final Staged staged;
    private final FacadeDriver driver;
    private final List<Facades.UseCase> useCases;

    EveryLetter(Staged staged, FacadeDriver driver, List<Facades.UseCase> useCases) {
        this.staged = staged;
        this.driver = driver;
        this.useCases = useCases;
    }

    /** The kinds that should have been written and were not. */
    List<String> unwritten() throws Exception {
        staged.letTimePass();
        MailOnDemand.set(true);
        try {
            var unwritten = new ArrayList<String>();
            for (var kind : Letters.written().entrySet()) {
                if (!isRead(kind.getKey(), useCase(kind.getValue()))) {
                    unwritten.add("REFUSED the letter " + kind.getKey() + " is not written by " + kind.getValue());
                }
            }
            return unwritten;
        } finally {
            MailOnDemand.set(false);
            MovableClock.setRight();
        }
    }

    private Facades.UseCase useCase(String name) {
        return useCases.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("letters.csv names no use case: " + name));
    }

    private boolean isRead(String kind, Facades.UseCase writer) throws Exception {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            if (staged.watching().lettersRead().containsKey(kind)) {
                return true;
            }
            MovableClock.moveTo(tries % 2 == 0 ? Due.today() : Due.dayForLetters());
            driver.call(writer);
        }
        return staged.watching().lettersRead().containsKey(kind);
    }
}
