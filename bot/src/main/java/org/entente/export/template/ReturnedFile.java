package org.entente.export.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Row;
import org.entente.export.docx.MadeFrom;

/**
 * A Word file that comes back from somebody else, read for its words alone: tracked changes as accepted, comments,
 * notes and pictures left aside. Nothing in it is run or fetched, and it takes no more memory than the limits say.
 *
 * @param rows     what people read in its text; none where it was refused
 * @param problems why it was refused; none where it was read
 * @param from     the version from which it says that it was made, where it says so
 */
public record ReturnedFile(List<Row> rows, List<Problem> problems, Optional<MadeFrom> from) {

    /** Their words stand in other files or parts, where nobody would see that they were left out. */
    private static final Set<String> ELSEWHERE = Set.of("altChunk", "subDoc", "aFChunk", "subDocument");

    public ReturnedFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public static ReturnedFile read(byte[] file) {
        List<Problem> problems = new ArrayList<>();
        try {
            WordFile word = checked(file, problems);
            return problems.isEmpty()
                    ? new ReturnedFile(new WordLines().of(word.tree(word.main().orElseThrow())), List.of(), from(word))
                    : refused(problems.stream().distinct().toList());
        } catch (Unfit unfit) {
            return refused(List.of(unfit.problem()));
        }
    }

    public static ReturnedFile refused(List<Problem> problems) {
        return new ReturnedFile(List.of(), problems, Optional.empty());
    }

    /** What our files say of themselves; Word and LibreOffice keep it. */
    private static Optional<MadeFrom> from(WordFile word) {
        Map<String, String> properties = new HashMap<>();
        word.ofType("custom-properties+xml").forEach(part -> Xml.children(word.tree(part).getDocumentElement())
                .forEach(one -> properties.put(one.getAttribute("name"), one.getTextContent())));
        return MadeFrom.read(properties);
    }

    private static WordFile checked(byte[] file, List<Problem> problems) {
        Map<String, byte[]> parts = TemplateCheck.parts(file);
        List<Problem> all = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (Archive.isXml(name)) {
                XmlScan.scan(name, part, all::add);
            }
        });
        WordFile word = new WordFile(parts);
        PartsCheck.check(word, all::add);
        all.stream().filter(ReturnedFile::matters).forEach(problems::add);
        return word;
    }

    /** Of what a template may not hold, only this matters to a file that is read once for its words. */
    private static boolean matters(Problem problem) {
        return switch (problem.kind()) {
            case MACROS, TOO_BIG, NOT_WORD, OLD_WORD, PDF, OPEN_DOCUMENT, OTHER_WORD, STRICT, INFLATES, NESTED,
                    DOCTYPE, MALFORMED ->
                true;
            case OUTSIDE -> ELSEWHERE.contains(problem.what());
            case UNKNOWN_PART, EMBEDDED, CONTENT_CONTROL, FIELD, MAIL_MERGE, TRACKED, PICTURE_KIND, PICTURE_SIZE,
                    UNKNOWN, UNFINISHED, NOT_ALONE, NOT_IN_TEXT, EMPTY ->
                false;
        };
    }
}
