package org.entente.command.draft;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.Reading;
import org.entente.command.Reply;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.ChosenDocument;
import org.entente.command.words.Footer;
import org.entente.command.words.Materials;
import org.entente.command.words.Scripts;
import org.entente.command.words.SignatureLines;
import org.entente.document.Amendment;
import org.entente.document.Amends;
import org.entente.document.Comparison;
import org.entente.document.InForce;

/** What is in force and what has changed since, with the way to an amendment; and what everybody is told of it. */
record AmendPage(Speech speech, Scene scene, Reading record, Materials materials) {

    private static final int ROOM = 3500;
    private static final int MOST_FILES = 3;

    Card card(Optional<InForce> inForce) {
        return inForce.map(this::card).orElseGet(() -> Card.builder().words(speech.say("amend.title") + "\n"
                + speech.say("amend.nothing-signed"))
                .buttons(Button.plain(speech.say("button.versions"), Target.to("draft versions"))).build());
    }

    private Card card(InForce inForce) {
        List<String> words = new ArrayList<>(List.of(speech.say("amend.title"), speech.say("amend.in-force")));
        SignatureLines signed = new SignatureLines(speech, scene.partnership(), ZoneOffset.UTC);
        String document = ChosenDocument.name(speech, inForce.document().plan());
        words.add("- " + speech.say("amend.document", "document", document, "line", signed.count(inForce.document())));
        inForce.amendments().forEach(one -> words.add("- " + signed.count(one)));
        Optional<Amendment> amendment = materials.amendment(scene, record, inForce, 1);
        words.add(amendment.map(one -> since(one)).orElseGet(() -> speech.say("amend.not-here")));
        long open = unsettled();
        if (open > 0) {
            words.add(speech.say("amend.unsettled", "count", open));
        }
        boolean prepares = new ChosenDocument(scene, record).amending().equals(Optional.of(inForce.next()));
        if (prepares) {
            words.add(speech.say("amend.prepared", "number", inForce.next().number()));
        }
        return Card.builder().words(Markup.cut(String.join("\n", words), ROOM))
                .buttons(buttons(inForce, prepares, amendment.filter(one -> !one.nothing()).isPresent()))
                .build();
    }

    /** Questions for which something is proposed that not all have agreed to. */
    private long unsettled() {
        return Scripts.together(scene.content()).stream().map(script -> Scripts.interview(scene.partnership(), script,
                record)).flatMap(interview -> interview.asked().stream().filter(question -> !interview.proposed(
                        question)
                        .isEmpty() && !interview.isAgreed(question))).count();
    }

    private String since(Amendment amendment) {
        Comparison all = Comparison.ofWhatIsSigned(amendment.inForce(), amendment.now());
        Comparison changes = all.with(all.changes().stream().filter(change -> change instanceof Comparison.Same
                || change.cells().stream().noneMatch(AmendPage::isAside)).toList());
        return amendment.nothing()
                ? speech.say("amend.same")
                : speech.say("amend.since") + "\n" + new ComparisonText(speech).list(changes);
    }

    /** What a document says about itself, and the lines on which people sign, are not amended. */
    private static boolean isAside(Comparison.Cell cell) {
        return switch (cell.style()) {
            case TITLE, SUBTITLE, NOTICE -> true;
            case HEADING_1, HEADING_2, HEADING_3, TEXT, CAPTION, SIGNATORY, TABLE_HEADING, TABLE_TEXT -> false;
        };
    }

    private List<Button> buttons(InForce inForce, boolean prepares, boolean something) {
        Amends next = inForce.next();
        List<Button> buttons = new ArrayList<>();
        boolean may = scene.rights().facilitator() || scene.own().filter(own -> scene.rights().voiceOf(own.id()))
                .isPresent();
        if (prepares && something) {
            buttons.add(Button.main(speech.say("button.export"), Target.to("draft export")));
            buttons.add(Button.plain(speech.say("button.gaps"), Target.to("draft gaps")));
        } else if (something && may) {
            buttons.add(Button.main(speech.say("button.prepare-amendment", "number", next.number()), Target.to(
                    "draft amend").with(Amending.PREPARE, "yes").with(Amending.VERSION, next.version()).with(
                            Amending.NUMBER, next.number())));
        }
        if (!inForce.amendments().isEmpty()) {
            buttons.add(Button.plain(speech.say("button.consolidated"), Target.to("draft amend").with(
                    Amending.CONSOLIDATED, "yes")));
        }
        buttons.add(Button.plain(speech.say("button.versions"), Target.to("draft versions")));
        inForce.all().toList().reversed().stream().limit(MOST_FILES).forEach(one -> buttons.add(Button.plain(
                speech.say("button.files-of-version", "version", one.version()),
                Chosen.of(Target.to("draft export").with(Exporting.VERSION, one.version()), one.plan()))));
        return buttons;
    }

    /** @param document id of the one that was signed */
    Reply said(String person, long number, String document) {
        String words = speech.say("amend.now", "person", Markup.typed(person), "number", number, "document",
                ChosenDocument.name(speech, document));
        return new Reply.Public(Card.builder().words(words)
                .buttons(Button.main(speech.say("button.export"), Target.to("draft export")),
                        Button.plain(speech.say("button.amend"), Target.to("draft amend")))
                .buttons(Footer.of(speech, Target.to("draft amend"))).build());
    }
}
