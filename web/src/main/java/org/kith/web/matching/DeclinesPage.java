package org.kith.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kith.matching.Side;
import org.kith.matching.asking.CountingDeclines;
import org.kith.matching.asking.Declines;

/** Why people and volunteers said no in the last year. */
@Named
@RequestScoped
public class DeclinesPage {
    private static final int MONTHS = 12;

    @Inject
    private CountingDeclines counting;

    private @Nullable Declines declines;

    public Declines getDeclines() {
        if (declines == null) {
            declines = counting.within(MONTHS);
        }
        return declines;
    }

    public Side[] getSides() {
        return Side.values();
    }
}
