package org.entente.command.matrix;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.command.Action;
import org.entente.command.Attachment;
import org.entente.command.Desk;
import org.entente.command.Reading;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.raci.Adopters;

/** The matrix as people read it: on a card, and whole as a text. */
final class Showing {

    private final Desk desk;
    private final Clock clock;

    Showing(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
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
            Adopters adopters = adopters(scene, record);
            return shown(page, present, adopters, lines(page.speech(), scene), page.allButtons(present.matrix(), !adopters
                    .isAdopted()));
        });
    }

    /** The matrix with a question about it, and the ways to answer that. */
    Reply whole(Request request, Scene scene, Reading record, String question, List<Button> buttons) {
        MatrixPage page = new MatrixPage(desk.speech(request), scene.partnership());
        Reply.Private shown = shown(page, record.raci(scene.partnership().id()), adopters(scene, record), lines(page
                .speech(), scene), List.of());
        List<Card.Piece> pieces = new ArrayList<>(shown.card().pieces());
        pieces.add(new Card.Divider());
        pieces.add(new Card.Words(question));
        return new Reply.Private(new Card(pieces).with(buttons), shown.files());
    }

    private static Reply.Private shown(MatrixPage page, RaciRevision present, Adopters adopters, AdoptionLines lines,
            List<Button> buttons) {
        Card card = page.card(present, lines.card(adopters), buttons);
        AdoptionLines plain = new AdoptionLines(lines.speech(), lines.partnership(), false, lines.zone());
        return new Reply.Private(card, List.of(Attachment.text(page.speech().say("raci.file") + ".txt",
                new MatrixText(page).of(present, plain.all(adopters)))));
    }

    AdoptionLines lines(Speech speech, Scene scene) {
        return new AdoptionLines(speech, scene.partnership(), true, clock.getZone());
    }

    static Adopters adopters(Scene scene, Reading record) {
        long partnership = scene.partnership().id();
        return new Adopters(scene.partnership().organisations(), record.raci(partnership).revision(),
                record.adoptions().all(partnership));
    }
}
