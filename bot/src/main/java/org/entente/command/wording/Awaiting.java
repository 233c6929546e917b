package org.entente.command.wording;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.command.Cards;
import org.entente.command.Desk;
import org.entente.command.Outcome;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.Writing;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.record.Wordings.Voice;
import org.entente.command.words.Consent;
import org.entente.command.words.Footer;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.conversation.Interview;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.script.Script;

/** All wordings on which an organisation has still to say something: read together, agreed to in one tap. */
public final class Awaiting {

    /** Names the list that was shown, in a button and in the typed option alike. */
    private static final String SHOWN = "shown";
    private static final int ROOM = 3000;
    private static final int LINES = 1500;
    private static final int MOST_BUTTONS = 20;

    private final Desk desk;
    private final ZoneId zone;

    Awaiting(Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
    }

    private record Item(Interview interview, Question question, Proposal proposal) {

        String revision() {
            return interview.script().id() + "/" + question.id() + "/" + proposal.revision();
        }

        String paragraph(Speech speech) {
            Consent consent = new Consent(speech, interview, question);
            return "**" + interview.numberOf(question) + ". " + speech.in(question.title()) + "**"
                    + consent.language(proposal) + "\n" + Markup.typed(consent.text(proposal));
        }

        Matter matter(Scene scene) {
            return new Matter(scene, interview, question);
        }
    }

    /** How many wordings wait for the organisation's word. */
    public static int count(Scene scene, Reading record, Organisation organisation) {
        return items(scene, record, organisation).size();
    }

    private static List<Item> items(Scene scene, Reading record, Organisation organisation) {
        List<Item> items = new ArrayList<>();
        for (Script script : Scripts.together(scene.content())) {
            Interview interview = Scripts.interview(scene.partnership(), script, record);
            interview.asked().forEach(question -> interview.proposed(question).stream()
                    .filter(one -> one.stance(organisation.id()) instanceof Stance.Silent)
                    .forEach(one -> items.add(new Item(interview, question, one))));
        }
        return items;
    }

    Reply agree(Request request) {
        return request.argument(SHOWN).isPresent() ? agreeToAll(request) : list(request, Optional.empty());
    }

    private Reply list(Request request, Optional<String> above) {
        return desk.look(request, (scene, record) -> {
            List<Item> items = items(scene, record, scene.lead());
            Speech speech = desk.speech(request);
            if (items.isEmpty()) {
                return Reply.privately(speech.say("wording.nothing-awaits"));
            }
            int shown = fitting(speech, items);
            return shown == 0
                    ? new WordingPage(speech, items.getFirst().matter(scene), zone)
                            .page(speech.say("wording.read-first"))
                    : new Reply.Private(card(speech, scene, items, shown, above));
        });
    }

    /** How many of the first can be read whole on one card that has a button for each question. */
    private static int fitting(Speech speech, List<Item> items) {
        int length = 0;
        Set<Question> questions = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            length += items.get(i).paragraph(speech).length() + 2;
            questions.add(items.get(i).question());
            if (length > ROOM || questions.size() > MOST_BUTTONS) {
                return i;
            }
        }
        return items.size();
    }

    private static Card card(Speech speech, Scene scene, List<Item> items, int shown, Optional<String> above) {
        String code = code(scene.lead(), items.subList(0, shown));
        Card.Builder card = Card.builder().words(above)
                .words(speech.say("wording.awaits", "count", items.size(), "organisation",
                        Markup.typed(scene.lead().name())))
                .words(items.stream().limit(shown).map(item -> item.paragraph(speech))
                        .collect(Collectors.joining("\n\n")));
        if (shown < items.size()) {
            card.words(speech.say("wording.more", "count", items.size() - shown));
        }
        return card.words("-# " + speech.say("wording.read-to-differ", "count", shown) + "\n-# "
                + speech.say("wording.typed-all", "code", code))
                .buttons(Button.main(speech.say("wording.button.agree-all", "count", shown),
                        Target.to("wording agree").with(SHOWN, code)))
                .buttons(items.stream().limit(shown).map(item -> Button.plain(
                        Markup.cut(speech.say("wording.button.read", "title", speech.in(item.question().title())), 80),
                        item.matter(scene).to("show"))).distinct().toList())
                .build();
    }

    /** The same for the same texts that wait for the same organisation, and for no others. */
    private static String code(Organisation organisation, List<Item> items) {
        return Integer.toString(Objects.hash(organisation.id(), items.stream().map(Item::revision).toList())
                & Integer.MAX_VALUE,
                Character.MAX_RADIX);
    }

    private static Optional<List<Item>> named(Organisation organisation, List<Item> items, String code) {
        return IntStream.rangeClosed(1, items.size()).mapToObj(count -> items.subList(0, count))
                .filter(some -> code(organisation, some).equals(code)).findFirst();
    }

    private Reply agreeToAll(Request request) {
        String code = request.required(SHOWN);
        boolean known = desk.look(request, (scene, record) -> record.written(request.interaction())
                || named(scene.lead(), items(scene, record, scene.lead()), code).isPresent());
        if (!known) {
            return list(request, Optional.of(desk.speech(request).say("wording.list-changed")));
        }
        Outcome stored = desk.write(request, (scene, record) -> store(request, scene, record, code));
        Reply told = desk.look(request, (scene, record) -> announcement(scene, record, stored))
                .then(() -> redraw(stored));
        return rest(request).map(told::with).orElse(told);
    }

    /** What did not fit on the card that was agreed to follows at once. */
    private Optional<Card> rest(Request request) {
        return desk.look(request, (scene, record) -> {
            List<Item> items = scene.own().filter(own -> scene.rights().voiceOf(own.id()))
                    .map(own -> items(scene, record, own)).orElse(List.of());
            int shown = fitting(desk.speech(request), items);
            return shown == 0
                    ? Optional.empty()
                    : Optional.of(card(desk.speech(request), scene, items, shown, Optional.empty()));
        });
    }

    private static Outcome store(Request request, Scene scene, Writing record, String code) {
        Organisation organisation = scene.lead();
        List<Item> items = named(organisation, items(scene, record, organisation), code)
                .orElseThrow(() -> Refused.because("wording.list-changed"));
        long actor = Desk.actor(request, record);
        items.forEach(item -> record.wordings().state(scene.partnership().id(), new Voice(item.interview().script()
                .id(), item.question().id(), item.proposal().revision(), organisation.id(), new Stance.Agrees(),
                Optional.empty()), actor));
        return new Outcome("stated", Map.of("partnership", Long.toString(scene.partnership().id()), "organisation",
                Long.toString(organisation.id()), "wordings", items.stream().map(Item::revision).collect(Collectors
                        .joining(" "))));
    }

    private Reply announcement(Scene scene, Reading record, Outcome stored) {
        Speech speech = desk.publicSpeech(scene);
        List<String> agreed = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String wording : stored.fact("wordings").split(" ")) {
            String[] parts = wording.split("/");
            Interview interview = Scripts.interview(scene.partnership(), scene.content().script(parts[0])
                    .orElseThrow(), record);
            Question question = interview.script().question(parts[1]).orElseThrow();
            String title = interview.numberOf(question) + ". " + speech.in(question.title())
                    + new Matter(scene, interview, question).alone(speech).map(only -> " (" + only + ")").orElse("");
            boolean byAll = interview.proposed(question).stream()
                    .anyMatch(one -> Integer.toString(one.revision()).equals(parts[2]) && one.isAgreed(interview
                            .organisations()));
            (byAll ? agreed : lines).add(title);
        }
        String list = line(speech, "wording.all-agreed", agreed) + line(speech, "wording.not-all-yet", lines);
        Card card = Card.builder().words(speech.say("wording.stated-all", "organisation",
                Spoken.name(scene.partnership(), stored.number("organisation")), "count",
                agreed.size() + lines.size()) + Markup.cut(list, LINES))
                .buttons(Button.plain(speech.say("button.gaps"), Target.to("draft gaps"))).build();
        return new Reply.Public(Footer.under(card, speech, Target.to("partnership status")));
    }

    private static String line(Speech speech, String key, List<String> titles) {
        List<String> once = titles.stream().distinct().toList();
        return once.isEmpty() ? "" : "\n" + speech.say(key, "titles", String.join(" · ", once));
    }

    private void redraw(Outcome stored) {
        for (String wording : stored.fact("wordings").split(" ")) {
            String[] parts = wording.split("/");
            desk.cards().refresh(new Cards.Key(stored.number("partnership"), parts[0], parts[1]));
        }
    }
}
