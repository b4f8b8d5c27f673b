package org.kith.boundary;

import java.util.ArrayList;
import java.util.List;
import org.kith.oracle.Letters;
import org.kith.oracle.Staged;

/** Calls what writes letters until each kind was written and read once, by the list of kinds. */
final class EveryLetter {
    private static final int MOST_TRIES = 1_000;
    private static final int FEW_TRIES = 20;
    private static final String SOMETIMES = "?";
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
        var unwritten = new ArrayList<String>();
        for (var kind : Letters.written().entrySet()) {
            var always = !kind.getValue().endsWith(SOMETIMES);
            var writer = kind.getValue().replace(SOMETIMES, "");
            var useCase =
                    useCases.stream().filter(one -> one.name().equals(writer)).findFirst();
            if (useCase.isPresent()
                    && !isRead(kind.getKey(), useCase.get(), always ? MOST_TRIES : FEW_TRIES)
                    && always) {
                unwritten.add("REFUSED the letter " + kind.getKey() + " is not written by " + writer);
            }
        }
        return unwritten;
    }

    private boolean isRead(String kind, Facades.UseCase useCase, int most) throws Exception {
        for (var tries = 0; tries < most; tries++) {
            if (staged.watching().lettersRead().containsKey(kind)) {
                return true;
            }
            driver.call(useCase);
        }
        return staged.watching().lettersRead().containsKey(kind);
    }
}
