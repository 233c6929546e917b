package org.entente.export.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a file before it becomes an organisation's template. Nothing in it is run or fetched, and it takes no more
 * memory than the limits say; all that is wrong is found at once, as far as it is safe to look.
 */
public final class TemplateCheck {

    /** Bytes of a template. */
    public static final int MOST = 5_000_000;

    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Placeholders known;

    private TemplateCheck(Placeholders known) {
        this.known = known;
    }

    /** @return what is wrong with it; nothing where it can be filled */
    public static List<Problem> check(byte[] file, Placeholders known) {
        TemplateCheck check = new TemplateCheck(known);
        try {
            check.look(file);
        } catch (Unfit unfit) {
            check.problems.add(unfit.problem());
        }
        return List.copyOf(check.problems);
    }

    /** @throws Unfit where it is no Word file, or a bomb */
    static Map<String, byte[]> parts(byte[] file) {
        if (file.length > MOST) {
            throw new Unfit(Problem.Kind.TOO_BIG);
        }
        beginning(file);
        Map<String, byte[]> parts = Archive.read(file);
        if (parts.containsKey("mimetype")) {
            throw new Unfit(Problem.Kind.OPEN_DOCUMENT);
        }
        if (!parts.containsKey(WordFile.TYPES)) {
            throw new Unfit(Problem.Kind.NOT_WORD);
        }
        return parts;
    }

    private void look(byte[] file) {
        Map<String, byte[]> parts = parts(file);
        parts.forEach((name, part) -> {
            if (Archive.isXml(name)) {
                XmlScan.scan(name, part, problems::add);
            }
        });
        WordFile word = new WordFile(parts);
        PartsCheck.check(word, problems::add);
        if (problems.isEmpty()) {
            TextParts.trees(word).forEach(tree -> Spot.in(tree).forEach(this::look));
            if (problems.isEmpty() && TextParts.placed(word, known).isEmpty()) {
                problems.add(Problem.of(Problem.Kind.EMPTY));
            }
        }
    }

    private static void beginning(byte[] file) {
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unfit(Problem.Kind.OLD_WORD);
        }
        if (begins(file, '%', 'P', 'D', 'F')) {
            throw new Unfit(Problem.Kind.PDF);
        }
        if (!begins(file, 'P', 'K')) {
            throw new Unfit(Problem.Kind.NOT_WORD);
        }
    }

    private static boolean begins(byte[] file, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private void look(Spot spot) {
        spot.unfinished().ifPresent(rest -> problems.add(new Problem(Problem.Kind.UNFINISHED, rest)));
        List<Optional<Problem>> found = new ArrayList<>();
        spot.names().forEach(name -> found.add(problem(spot, name)));
        found.forEach(one -> one.ifPresent(problems::add));
    }

    private Optional<Problem> problem(Spot spot, String name) {
        Optional<Placeholder> meant = known.find(name);
        if (meant.isEmpty()) {
            return Optional.of(new Problem(Problem.Kind.UNKNOWN, name));
        }
        if (!(meant.get() instanceof Placeholder.Whole)) {
            return Optional.empty();
        }
        if (!spot.inText()) {
            return Optional.of(new Problem(Problem.Kind.NOT_IN_TEXT, name));
        }
        return spot.alone().isPresent() ? Optional.empty() : Optional.of(new Problem(Problem.Kind.NOT_ALONE, name));
    }
}
