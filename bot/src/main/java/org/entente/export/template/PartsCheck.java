package org.entente.export.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What kinds of parts a template may be made of, and where they may lead. Pictures are measured and never opened. */
final class PartsCheck {

    /** Of one side of a picture, and of the whole, in pixels: more than a page at 600 dots an inch shows. */
    private static final int LONGEST_SIDE = 8_000;
    private static final long MOST_PIXELS = 30_000_000;

    private static final Pattern WORDS = Pattern.compile(
            "application/vnd\\.(?:openxmlformats-package\\.(?:relationships"
                    + "|core-properties)|openxmlformats-officedocument\\.(?:extended-properties|custom-properties|theme"
                    + "|themeOverride|customXmlProperties|wordprocessingml\\.(?:document\\.main|document\\.glossary|styles"
                    + "|settings|webSettings|fontTable|numbering|header|footer|footnotes|endnotes|comments|commentsExtended"
                    + "|commentsExtensible|commentsIds|people))|ms-word\\.stylesWithEffects)\\+xml");
    private static final Set<String> FONTS = Set.of("application/vnd.openxmlformats-officedocument.obfuscatedFont",
            "application/x-font-ttf", "application/x-fontdata");
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/jpg", "image/gif");
    private static final Set<String> INSERTED = Set.of("aFChunk", "subDocument", "attachedTemplate", "frame");
    private static final Set<String> OBJECTS = Set.of("oleObject", "package", "control", "activeXControlBinary");

    private final WordFile file;
    private final Consumer<Problem> problems;

    private PartsCheck(WordFile file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static void check(WordFile file, Consumer<Problem> problems) {
        PartsCheck check = new PartsCheck(file, problems);
        check.main();
        for (String name : file.names()) {
            check.part(name, file.type(name));
            if (name.endsWith(".rels")) {
                file.read(name).forEach(check::relation);
            }
        }
    }

    private void main() {
        if (file.main().isPresent()) {
            return;
        }
        if (file.names().stream().map(file::type).anyMatch(type -> type.contains("macroEnabled"))) {
            throw new Unfit(Problem.Kind.MACROS);
        }
        boolean word = file.names().stream().map(file::type).anyMatch(type -> type.contains("wordprocessingml"));
        throw new Unfit(word ? Problem.Kind.OTHER_WORD : Problem.Kind.NOT_WORD);
    }

    private void part(String name, String type) {
        if (name.equals(WordFile.TYPES) || WORDS.matcher(type).matches() || FONTS.contains(type)
                || (type.equals("application/xml") && name.startsWith("customXml/"))) {
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (PICTURES.contains(type)) {
            picture(name);
        } else if (type.startsWith("image/")) {
            problems.accept(new Problem(Problem.Kind.PICTURE_KIND, name));
        } else if (type.contains("vbaProject") || lower.contains("vbaproject") || lower.contains("vbadata")) {
            problems.accept(Problem.of(Problem.Kind.MACROS));
        } else if (lower.contains("activex") || lower.contains("embeddings") || type.contains("oleObject")) {
            problems.accept(new Problem(Problem.Kind.EMBEDDED, name));
        } else {
            problems.accept(new Problem(Problem.Kind.UNKNOWN_PART, name));
        }
    }

    private void relation(WordFile.Relation relation) {
        String kind = relation.kind();
        if (kind.equals("vbaProject")) {
            problems.accept(Problem.of(Problem.Kind.MACROS));
        } else if (OBJECTS.contains(kind)) {
            problems.accept(new Problem(Problem.Kind.EMBEDDED, kind));
        } else if (INSERTED.contains(kind)) {
            problems.accept(new Problem(Problem.Kind.OUTSIDE, kind));
        } else if (relation.outside() || !Links.inside(relation.target())) {
            if (!kind.equals("hyperlink") || !Links.harmless(relation.target())) {
                problems.accept(new Problem(Problem.Kind.OUTSIDE, kind + ": " + relation.target()));
            }
        }
    }

    private void picture(String name) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.part(name)))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                problems.accept(new Problem(Problem.Kind.PICTURE_KIND, name));
                return;
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            reader.dispose();
            if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
                problems.accept(new Problem(Problem.Kind.PICTURE_SIZE, name));
            }
        } catch (IOException | RuntimeException unreadable) {
            problems.accept(new Problem(Problem.Kind.PICTURE_KIND, name));
        }
    }
}
