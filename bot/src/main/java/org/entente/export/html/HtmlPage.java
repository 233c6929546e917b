package org.entente.export.html;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.export.Edition;

/** Prints a document with the template {@code export/html/page.peb}: well-formed XML that browsers read as HTML. */
public final class HtmlPage {

    /** Stand for the two numbers while the sentence around them is looked up; no one types them. */
    private static final String PAGE = "\uE100";
    private static final String PAGES = "\uE101";

    private final Phrases phrases;
    private final Look look;

    public HtmlPage(Phrases phrases, Look look) {
        this.phrases = phrases;
        this.look = look;
    }

    /** Read when the first page is printed. */
    private static final class Template {

        static final PebbleTemplate PAGE = page();

        private static PebbleTemplate page() {
            ClasspathLoader loader = new ClasspathLoader(HtmlPage.class.getClassLoader());
            loader.setPrefix("export/html");
            loader.setSuffix(".peb");
            return new PebbleEngine.Builder().loader(loader).autoEscaping(true).strictVariables(true).build()
                    .getTemplate("page");
        }
    }

    /** The whole page. */
    public String of(Document document) {
        StringWriter page = new StringWriter();
        try {
            Template.PAGE.evaluate(page, values(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private Map<String, Object> values(Document document) {
        UnaryOperator<String> letters = look.letters();
        Parts parts = new Parts(look).with(document.blocks());
        String sheet = "\n" + look.sheet() + parts.widths();
        Map<String, Object> values = new HashMap<>();
        values.put("language", Edition.tag(document.language()));
        values.put("title", letters.apply(document.title()));
        values.put("partnership", letters.apply(document.partnership()));
        values.put("edition", letters.apply(Edition.line(document, phrases)));
        values.put("draft", letters.apply(document.draftMark()));
        values.put("both", document.inBoth());
        values.put("paper", look.paper());
        values.put("sheet", sheet);
        values.put("allowed", "sha256-" + digest(sheet));
        values.put("numbers", numbers(document));
        values.put("parts", parts.all());
        values.put("bookmarks", Bookmark.tree(parts.bookmarks()));
        return values;
    }

    /** "Page {page} of {pages}" cut around its two numbers; these stand as "page" and "pages". */
    private List<Part.Run> numbers(Document document) {
        String key = document.inBoth() ? "export.page-of-both" : "export.page";
        String line = phrases.say(document.language(), key, Map.of("page", PAGE, "pages", PAGES));
        return List.of(line.split("(?=[" + PAGE + PAGES + "])|(?<=[" + PAGE + PAGES + "])")).stream()
                .map(part -> switch (part) {
                    case PAGE -> new Part.Run("span", "page", "");
                    case PAGES -> new Part.Run("span", "pages", "");
                    default -> new Part.Run("span", "plain", part);
                }).toList();
    }

    /** Names the one style sheet that the page allows itself. */
    private static String digest(String sheet) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
