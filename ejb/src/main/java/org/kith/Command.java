package org.kith;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One subcommand of {@code kith}: reads files and arguments, writes its result, never touches the database. */
public interface Command {

    /** How it is called, in one line: {@code plan FILE.json [--out FILE.json]}. */
    String usage();

    /**
     * Does the work.
     *
     * @return the exit code, 0 when all went well
     * @throws BadInput when what was handed in cannot be used; its message is the one sentence the caller reads
     */
    int run(List<String> arguments, PrintStream out) throws IOException;
}
