package org.entente.command.files;

import java.util.List;
import org.entente.command.Attachment;
import org.entente.command.Option;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.document.Document;
import org.entente.export.Exporter;
import org.entente.export.Exporters;
import org.entente.export.FileName;
import org.entente.export.Format;
import org.entente.export.Unshown;
import org.entente.text.Language;

/** A document of words, such as a worksheet with its answers, as files that one person gets. */
public final class WordFiles {

    /** Several files in one. */
    public static final Format ZIP = new Format("zip", "zip", "application/zip", true);

    private static final String LANGUAGE = "language";
    private static final FormatChoice CHOICE = FormatChoice.ofWords();

    private final Exporters exporters;
    private final Bundle bundle;
    private final List<String> usual;

    /** @param usual the formats of those who choose none */
    public WordFiles(Exporters exporters, Bundle bundle, List<String> usual) {
        this.exporters = exporters;
        this.bundle = bundle;
        this.usual = List.copyOf(usual);
    }

    /** In which formats, and in which language. */
    public static Option[] options() {
        return new Option[]{FormatChoice.option(),
                Option.oneOf(LANGUAGE, Language.FRENCH.code(), Language.ENGLISH.code()).optional()};
    }

    /** Where none is named, the person's own. */
    public static Language language(Request request, Speech speech) {
        return request.argument(LANGUAGE).flatMap(Language::ofTag).orElseGet(speech::language);
    }

    /**
     * The document in the formats that the request names, for whoever asked alone.
     *
     * @param words  beside the files
     * @throws org.entente.command.Refused where it names an unknown format
     */
    public Reply reply(Request request, Speech speech, Document document, String words) {
        List<String> chosen = CHOICE.chosen(request);
        return new Reply.Working(() -> {
            List<Exporter> wanted = (chosen.isEmpty() ? usual : chosen).stream()
                    .flatMap(id -> exporters.find(id).stream()).toList();
            List<Attachment> files = wanted.stream().map(exporter -> new Attachment(FileName.of(document, exporter
                    .format()), exporter.write(document))).toList();
            List<Attachment> bundled = chosen.isEmpty()
                    ? bundle.apart(files)
                    : bundle.together(files, FileName.of(document, ZIP), document.date());
            Card card = Card.builder().words(words).words(Cannot.show(speech, unshown(document, wanted))).build();
            return new Reply.Private(card, bundled);
        });
    }

    private static Unshown unshown(Document document, List<Exporter> wanted) {
        Unshown all = Unshown.none();
        for (Exporter exporter : wanted) {
            all = all.and(document, exporter);
        }
        return all;
    }
}
