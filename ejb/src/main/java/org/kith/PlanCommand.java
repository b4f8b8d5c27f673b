package org.kith;

import java.io.PrintStream;
import java.util.List;

/** {@code kith plan}: the best whole-list plan of a problem file, with its proof. */
final class PlanCommand implements Command {

    @Override
    public String usage() {
        return "plan FILE.json [--out FILE.json] [--match-bonus N]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        throw new BadInput("is not ready yet.");
    }
}
