package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.script.Problem;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.ScriptFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check [DIR]}: prints every problem of a script folder as {@code file:line: message}. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR")
    private @Nullable Path folder;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems = ContentReader.read(ScriptFolder.over(Optional.ofNullable(folder))).problems();
        problems.forEach(console.out()::println);
        if (problems.isEmpty()) {
            console.say("check.sound");
            return 0;
        }
        console.complain("check.found", "count", problems.size());
        return 1;
    }
}
