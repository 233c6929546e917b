package org.entente.script.reading;

import java.util.List;
import java.util.stream.Stream;
import org.entente.script.Edition;
import org.entente.script.Problem;

/** The script files of a folder, with what was wrong in gathering them. */
public record Gathered(Edition edition, List<Problem> problems) {

    public Gathered {
        problems = List.copyOf(problems);
    }

    /** These files with another folder's laid over them. */
    public Gathered under(Gathered overlay) {
        return new Gathered(edition.under(overlay.edition),
                Stream.concat(problems.stream(), overlay.problems.stream()).toList());
    }
}
