package org.entente.export.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Follows the fields of a part and names those that do anything else than number, date or refer: a field may be
 * spread over runs and hold others, so each is read as Word would put it together.
 */
final class FieldWatch {

    private static final Set<String> HARMLESS = Set.of("PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME",
            "CREATEDATE", "SAVEDATE", "PRINTDATE", "TOC", "TC", "TITLE", "SUBJECT", "AUTHOR", "STYLEREF", "REF",
            "PAGEREF", "NOTEREF", "SEQ", "LISTNUM", "HYPERLINK", "=");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Consumer<Problem> problems;

    FieldWatch(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** @param type {@code begin}, {@code separate} or {@code end} */
    void mark(String type) {
        if (type.equals("begin")) {
            open.push(new StringBuilder());
        } else if (!open.isEmpty()) {
            StringBuilder instruction = type.equals("end") ? open.pop() : open.getFirst();
            look(instruction.toString());
            instruction.setLength(0);
        }
    }

    void instruction(String text) {
        if (open.isEmpty()) {
            look(text);
        } else {
            open.getFirst().append(text);
        }
    }

    /** The part is over; what was not ended is looked at all the same. */
    void over() {
        while (!open.isEmpty()) {
            look(open.pop().toString());
        }
    }

    void look(String instruction) {
        String[] words = SPACES.split(instruction.strip(), 3);
        String name = words[0].toUpperCase(Locale.ROOT);
        boolean fine = name.isEmpty() || HARMLESS.contains(name) || name.startsWith("=");
        if (!fine || (name.equals("HYPERLINK") && words.length > 1 && !words[1].startsWith("\\")
                && !Links.harmless(words[1].replace("\"", "")))) {
            problems.accept(new Problem(Problem.Kind.FIELD, fine ? instruction.strip() : words[0]));
        }
    }
}
