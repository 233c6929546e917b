package org.entente.command.wording;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Attachment;
import org.entente.command.Reply;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.words.Authors;
import org.entente.command.words.Consent;
import org.entente.conversation.Proposal;
import org.entente.text.Typography;

/** What is proposed for a question, in full, for one person: who proposed it and when, and who accepts it. */
record WordingPage(Speech speech, Matter matter, ZoneId zone) {

    private static final int ROOM = 2400;
    private static final int STANCES = 800;
    /** Shorter reasons stand whole on the page, where few give one. */
    private static final int LONG_REASONS = 200;

    Reply.Private page(String above) {
        Consent consent = matter.consent(speech);
        boolean cut = consent.isCut(ROOM);
        boolean reasons = consent.proposals().stream().mapToInt(one -> String.join("", consent.reasons(one)).length())
                .sum() > LONG_REASONS;
        Card.Builder card = Card.builder().words("### " + speech.in(matter.question().title()) + "\n" + above);
        int each = ROOM / Math.max(1, consent.proposals().size());
        consent.proposals().forEach(one -> card.words(version(consent, one, each)));
        if (cut) {
            card.words(speech.say("wording.in-file"));
        }
        if (reasons) {
            card.words(speech.say("wording.reasons-in-file"));
        }
        String typed = speech.say("wording.typed", "version", consent.revisions());
        boolean asks = voice() && consent.proposals().stream().anyMatch(one -> !consent.isAgreed(one));
        return new Reply.Private((asks ? card.words("-# " + typed) : card).buttons(buttons()).build(),
                cut || reasons ? List.of(file(consent)) : List.of());
    }

    private boolean voice() {
        Scene scene = matter.scene();
        return scene.own().filter(own -> scene.rights().voiceOf(own.id())).isPresent();
    }

    private String version(Consent consent, Proposal proposal, int room) {
        return consent.heading(proposal) + "\n" + Markup.typed(consent.text(proposal), room) + "\n-# "
                + speech.say("wording.by", "person", Authors.named(speech, proposal.author(), Markup::typed), "moment",
                        Typography.date(LocalDate.ofInstant(proposal.at(), zone), speech.language()))
                + "\n-# " + consent.stances(proposal, STANCES / Math.max(1, consent.proposals().size()));
    }

    private Attachment file(Consent consent) {
        return Attachment.text(matter.question().id() + ".txt", consent.proposals().stream()
                .flatMap(one -> Stream.concat(Stream.of(consent.text(one)), consent.reasons(one).stream())).collect(
                        Collectors.joining("\n\n")));
    }

    /** Only a lead or deputy gives the organisation's word; everybody who takes part may propose. */
    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (voice()) {
            buttons.addAll(matter.buttons(speech).buttons(true).stream()
                    .filter(button -> !button.target().path().equals("wording show")).toList());
            buttons.add(Button.plain(speech.say("wording.button.report", "number", matter.number()),
                    matter.buttons(speech).stance("report")));
        } else if (matter.scene().rights().takesPart()) {
            buttons.add(matter.buttons(speech).buttons(true).stream()
                    .filter(button -> button.target().path().equals("wording propose")).findFirst().orElseThrow());
        }
        matter.twinOf(matter.scene().partnership().language()).ifPresent(second -> {
            matter.buttons(speech).twin(second).ifPresent(buttons::add);
            matter.buttons(speech).twin(second.other()).ifPresent(buttons::add);
        });
        return buttons;
    }
}
