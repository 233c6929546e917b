package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.script.Problem;
import org.entente.script.reading.ContentReader;
import org.entente.script.reading.MeetingFolder;
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
        List<Problem> problems = new ArrayList<>(
                ContentReader.read(ScriptFolder.over(Optional.ofNullable(folder))).problems());
        problems.addAll(Optional.ofNullable(folder).map(MeetingFolder::check).orElseGet(List::of));
        problems.forEach(console.out()::println);
        if (problems.isEmpty()) {
            console.say("check.sound");
            return 0;
        }
        console.complain("check.found", "count", problems.size());
        return 1;
    }
}
