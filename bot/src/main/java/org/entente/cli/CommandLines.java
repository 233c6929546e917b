package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.entente.script.reading.MessagesReader;
import org.entente.text.Messages;
import picocli.CommandLine;

/** The commands of the terminal. A new one is a class and a line here. */
public final class CommandLines {

    private CommandLines() {}

    /** @return the exit code: 0 done, 1 something was found wrong, 2 wrong settings or words, 3 Discord refused */
    public static int run(Map<String, String> environment, String... arguments) {
        Messages messages = MessagesReader.builtIn().messages().orElseThrow();
        Console console = new Console(messages, Console.language(environment), utf8(FileDescriptor.out),
                utf8(FileDescriptor.err));
        return of(console, environment).execute(arguments);
    }

    static CommandLine of(Console console, Map<String, String> environment) {
        CommandLine line = new CommandLine(new RunCommand(console, environment))
                .addSubcommand(new CheckCommand(console)).addSubcommand(new PlayCommand(console));
        line.getCommandSpec().version("Entente " + Optional
                .ofNullable(CommandLines.class.getPackage().getImplementationVersion()).orElse("(not packaged)"));
        describe(line, console, "entente");
        line.getSubcommands().forEach((name, command) -> describe(command, console, name));
        return line;
    }

    private static void describe(CommandLine line, Console console, String name) {
        line.getCommandSpec().usageMessage().description(console.speech().say("cli." + name));
    }

    /** Accents come out right whatever the terminal's default. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
