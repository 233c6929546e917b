package org.entente.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.command.card.Card;
import org.entente.command.card.Form;

/** Every text that somebody is shown: words, labels, what stands in buttons and forms, and files down to their parts. */
final class Everything {

    private Everything() {}

    static List<String> in(Reply reply) {
        return switch (reply) {
            case Reply.Private told -> in(told.card(), told.files());
            case Reply.Public told -> in(told.card(), told.files());
            case Reply.Open open -> in(open.form());
            case Reply.Working working -> in(working.work().get());
            case Reply.Followed followed -> Stream.concat(in(followed.reply()).stream(),
                    followed.beside().stream().flatMap(card -> in(card).stream())).toList();
        };
    }

    private static List<String> in(Card card, List<Attachment> files) {
        return Stream.concat(in(card).stream(), files.stream().flatMap(Everything::in)).toList();
    }

    static List<String> in(Card card) {
        return card.pieces().stream().flatMap(piece -> switch (piece) {
            case Card.Words words -> Stream.of(words.markup());
            case Card.Divider divider -> Stream.<String>empty();
            case Card.Buttons buttons -> buttons.row().stream()
                    .flatMap(button -> Stream.of(button.label(), button.target().encode()));
        }).toList();
    }

    static List<String> in(Form form) {
        List<String> texts = new ArrayList<>(List.of(form.title(), form.target().encode()));
        form.fields().forEach(field -> texts.addAll(switch (field) {
            case Form.Note note -> List.of(note.markup());
            case Form.PersonField person -> List.of(person.label(), person.hint());
            case Form.RoleField role -> List.of(role.label(), role.hint());
            case Form.FileField file -> List.of(file.label(), file.hint());
            case Form.TextField text -> List.of(text.label(), text.hint(), text.prefill());
            case Form.PickField pick -> Stream.concat(Stream.of(pick.label(), pick.hint()), pick.options().stream()
                    .flatMap(option -> Stream.of(option.label(), option.value()))).toList();
        }));
        return texts;
    }

    /** Office files are zip files of XML; a zip may hold any of the others. */
    private static Stream<String> in(Attachment file) {
        return Stream.concat(Stream.of(file.name()), in(file.name(), file.content()).stream());
    }

    private static List<String> in(String name, byte[] content) {
        if (name.endsWith("x") || name.endsWith(".zip")) {
            return parts(content);
        }
        return name.endsWith(".pdf") ? pages(content) : List.of(new String(content, StandardCharsets.UTF_8));
    }

    private static List<String> pages(byte[] content) {
        try (PDDocument pages = Loader.loadPDF(content)) {
            return List.of(new PDFTextStripper().getText(pages), pages.getDocumentInformation().toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From a file: what streams does not say beforehand how long each part is. */
    private static List<String> parts(byte[] content) {
        List<String> texts = new ArrayList<>();
        try {
            Path file = Files.createTempFile("shown", ".zip");
            Files.write(file, content);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    texts.add(part.getName());
                    texts.addAll(in(part.getName(), zip.getInputStream(part).readAllBytes()));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
