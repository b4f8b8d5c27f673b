package org.kith;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The command line of Kith: looks up the subcommand, runs it, and turns bad input into one sentence and exit code 2. */
public final class Kith {
    static final int BAD_INPUT = 2;

    /** Every subcommand by its name. */
    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of(
            "disclose",
            new DiscloseCommand(),
            "evaluate",
            new EvaluateCommand(),
            "plan",
            new PlanCommand(),
            "score",
            new ScoreCommand()));

    private Kith() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(Arrays.asList(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || List.of("help", "--help", "-h").contains(arguments.get(0))) {
            usage(arguments.isEmpty() ? err : out);
            return arguments.isEmpty() ? BAD_INPUT : 0;
        }
        var name = arguments.get(0);
        var command = COMMANDS.get(name);
        if (command == null) {
            err.println("kith: there is no command '" + name + "'; there are: " + String.join(", ", COMMANDS.keySet())
                    + ".");
            return BAD_INPUT;
        }
        try {
            return command.run(arguments.subList(1, arguments.size()), out);
        } catch (BadInput refused) {
            err.println("kith " + name + ": " + refused.getMessage());
        } catch (NoSuchFileException missing) {
            err.println("kith " + name + ": there is no file " + missing.getFile() + ".");
        } catch (IOException unreadable) {
            err.println("kith " + name + ": a file could not be read or written: " + unreadable.getMessage() + ".");
        } catch (OutOfMemoryError tooLarge) {
            err.println("kith " + name + ": the file is too large for the memory of this machine.");
        }
        return BAD_INPUT;
    }

    private static void usage(PrintStream to) {
        to.println("Usage:");
        COMMANDS.values().forEach(command -> to.println("  kith " + command.usage()));
    }
}
