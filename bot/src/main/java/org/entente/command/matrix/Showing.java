package org.entente.command.matrix;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.command.Action;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card.Button;
import org.entente.command.files.Cannot;
import org.entente.command.words.Materials;
import org.entente.document.Assembler;
import org.entente.document.Document;
import org.entente.document.Material;
import org.entente.export.FileName;
import org.entente.export.Unshown;
import org.entente.export.picture.MatrixPictures;
import org.entente.export.picture.Picture;
import org.entente.raci.Adopters;

/** The matrix as people read it: on a card, and whole as a text and as pictures. */
final class Showing {

    private final Desk desk;
    private final Clock clock;
    private final Materials materials;
    private final MatrixPictures pictures;

    Showing(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.materials = new Materials(desk, clock);
        this.pictures = new MatrixPictures(desk.messages()::say);
    }

    List<Action> actions() {
        return List.of(Action.of("check", this::check), Action.of("show", this::show));
    }

    private Reply check(Request request) {
        return desk.look(request, (scene, record) -> Reply.privately(new MatrixPage(desk.speech(request), scene
                .partnership()).findings(record.raci(scene.partnership().id()).matrix())));
    }

    private Reply show(Request request) {
        return desk.look(request, (scene, record) -> {
            MatrixPage page = new MatrixPage(desk.speech(request), scene.partnership());
            RaciRevision present = record.raci(scene.partnership().id());
            if (present.matrix().tasks().isEmpty()) {
                return new Reply.Private(page.empty(present.matrix()));
            }
            boolean toAdopt = !Materials.adopters(scene, record).isAdopted();
            return shown(page, scene, record, Optional.empty(), page.allButtons(present.matrix(), toAdopt));
        });
    }

    /** The matrix with a question about it, and the ways to answer that. */
    Reply asking(Request request, Scene scene, Reading record, String question, List<Button> buttons) {
        return shown(new MatrixPage(desk.speech(request), scene.partnership()), scene, record, Optional.of(question),
                buttons);
    }

    /** As a card; and whole, as a text that nothing is cut from and as pictures. */
    private Reply shown(MatrixPage page, Scene scene, Reading record, Optional<String> question,
            List<Button> buttons) {
        RaciRevision present = record.raci(scene.partnership().id());
        Adopters adopters = Materials.adopters(scene, record);
        String adoption = lines(page.speech(), scene, true).onCard(adopters);
        Attachment text = Attachment.text(page.speech().say("raci.file") + ".txt",
                new MatrixText(page).of(present, lines(page.speech(), scene, false).inFile(adopters)));
        Material material = materials.of(scene, record, page.speech().language(), present.revision());
        return new Reply.Working(() -> {
            Document document = Assembler.matrix(material);
            List<Attachment> drawn = drawn(document).toList();
            Optional<String> remark = drawn.isEmpty()
                    ? Optional.empty()
                    : Cannot.show(page.speech(), Unshown.none().and(document.texts(), pictures::shows));
            return new Reply.Private(page.card(present, adoption, question, remark, buttons), Stream.concat(drawn
                    .stream(), Stream.of(text)).toList());
        });
    }

    private Stream<Attachment> drawn(Document document) {
        List<Picture> drawn = pictures.of(document);
        return IntStream.range(0, drawn.size()).mapToObj(at -> Attachment.picture(
                FileName.of(document, MatrixPictures.FORMAT).replace(".png", "_" + (at + 1) + ".png"),
                drawn.get(at).png(), drawn.get(at).description()));
    }

    /** On a card, or in a file. */
    AdoptionLines lines(Speech speech, Scene scene, boolean onCard) {
        return new AdoptionLines(speech, scene.partnership(), onCard, clock.getZone());
    }
}
