package org.entente.command.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Reading;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Markup;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.conversation.Gathering;
import org.entente.conversation.Interview;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Span;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.text.Typography;

/**
 * The minutes of a closed meeting: what was settled in it with each organisation's answer, and what was put aside.
 *
 * @param date of the meeting
 */
record MinutesPage(Speech speech, Scene scene, Reading record, Gathering meeting, LocalDate date) {

    /** For what stands under one heading. */
    private static final int ROOM = 1150;
    private static final int LONGEST_ANSWER = 160;
    private static final int LONGEST_FACTS = 400;

    /** What is written under one heading; on the card each entry is one line, in the file a heading and paragraphs. */
    private record Entry(String title, List<Said> said) {}

    /** What somebody said, as typed, and what is to be known of it. */
    private record Said(String who, String what, String mark) {}

    Card card() {
        Card.Builder card = Card.builder().words("## " + title() + "\n" + Markup.cut(
                String.join("\n", facts(Markup::typed)), LONGEST_FACTS));
        section(card, "meeting.settled", settled().stream().map(this::line).toList());
        section(card, "meeting.aside-now", aside().stream().map(this::line).toList());
        section(card, "meeting.actions", actions().stream().map(said -> "\n- " + line(said)).toList());
        return card.build();
    }

    private String title() {
        return speech.say("meeting.minutes-of", "meeting", AgendaPage.title(speech, scene, meeting));
    }

    private List<String> facts(UnaryOperator<String> typed) {
        List<String> facts = new ArrayList<>(List.of(speech.say("meeting.took", "count", meeting.took(), "planned",
                meeting.minutes(), "date", Typography.date(date, speech.language()))));
        if (!absent().isEmpty()) {
            facts.add(speech.say("meeting.absent", "count", absent().size(), "organisations",
                    Typography.list(absent().stream().map(typed).toList(), speech.language())));
        }
        return facts;
    }

    private List<String> absent() {
        return scene.partnership().organisations().stream()
                .filter(organisation -> meeting.away().contains(organisation.id())).map(Organisation::name).toList();
    }

    private String line(Entry entry) {
        return "\n- " + entry.title() + entry.said().stream().map(said -> "\n  - " + line(said))
                .collect(Collectors.joining());
    }

    private String line(Said said) {
        return speech.say("card.said", "organisation", Markup.typed(said.who()), "answer",
                Markup.typed(Markup.line(said.what()), LONGEST_ANSWER) + said.mark());
    }

    private void section(Card.Builder card, String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder shown = new StringBuilder("**" + speech.say(heading) + "**");
        for (String line : lines) {
            if (shown.length() + line.length() > ROOM) {
                shown.append("\n- ").append(speech.say("meeting.rest-in-file"));
                break;
            }
            shown.append(line);
        }
        card.words(shown.toString());
    }

    /** The interviews as they were for the meeting: whoever was away at its close was not waited for. */
    private List<Interview> interviews() {
        List<Organisation> present = scene.partnership().organisations().stream()
                .filter(organisation -> !meeting.away().contains(organisation.id())).toList();
        return Scripts.together(scene.content()).stream().map(script -> Scripts.interview(scene.partnership(), script,
                record))
                .map(all -> new Interview(all.script(), all.answers(), all.organisations(), present, all.parked(), all
                        .proposals()))
                .toList();
    }

    private List<Entry> settled() {
        return interviews().stream().flatMap(interview -> interview.asked().stream()
                .filter(question -> isSettledHere(interview, question))
                .map(question -> new Entry(name(interview, question), said(interview, question)))).toList();
    }

    private boolean isSettledHere(Interview interview, Question question) {
        List<Answer> answers = interview.answers().to(interview.script().id(), question.id());
        return interview.isHeard(question) && !interview.isParked(question)
                && answers.stream().anyMatch(answer -> meeting.includes(answer.at()))
                && !answers.stream().allMatch(Answer::skipped);
    }

    private List<Said> said(Interview interview, Question question) {
        return interview.organisations().stream().flatMap(organisation -> interview.answer(question, organisation)
                .map(answer -> new Said(organisation.name(), Spoken.value(speech, question, answer.value()),
                        mark(answer)))
                .stream()).toList();
    }

    private String mark(Answer answer) {
        String mark = Spoken.mark(speech, answer);
        return mark.isEmpty() ? "" : " (" + mark + ")";
    }

    private List<Entry> aside() {
        return interviews().stream().flatMap(interview -> interview.aside().stream()
                .map(question -> new Entry(name(interview, question), List.of()))).toList();
    }

    /** What is to be done next, by whom: only what everybody may see. */
    private List<Said> actions() {
        return record.followUps().open(scene.partnership().id(), OptionalLong.empty()).stream()
                .map(followUp -> new Said(who(followUp), what(followUp), ""))
                .sorted(Comparator.comparing(Said::who)).toList();
    }

    private String who(FollowUp followUp) {
        Optional<String> organisation = followUp.organisation().stream().boxed()
                .flatMap(id -> scene.partnership().organisation(id).stream()).map(Organisation::name).findFirst();
        Optional<String> owner = followUp.plan().owner().map(one -> switch (one) {
            case FollowUp.Owner.Title title -> title.words();
            case FollowUp.Owner.Someone someone -> someone.person().name();
        });
        List<String> names = Stream.concat(organisation.stream(), owner.stream()).toList();
        return names.isEmpty() ? speech.say("meeting.whole-group") : String.join(", ", names);
    }

    private String what(FollowUp followUp) {
        return followUp.plan().words() + followUp.day().map(day -> " · " + speech.say("followup.due", "date",
                Typography.date(day, speech.language()))).orElse("");
    }

    private String name(Interview interview, Question question) {
        return speech.say("meeting.question", "number", interview.numberOf(question), "title",
                speech.in(question.title()), "script", speech.in(interview.script().title()));
    }

    /** The same in full, ready to be written as a file. */
    Document document() {
        List<Block> blocks = new ArrayList<>();
        facts(UnaryOperator.identity()).forEach(fact -> blocks.add(paragraph(fact)));
        blocks(blocks, "meeting.settled", settled());
        blocks(blocks, "meeting.aside-now", aside());
        if (!actions().isEmpty()) {
            blocks.add(new Block.Heading(1, speech.say("meeting.actions")));
            actions().forEach(said -> blocks.addAll(paragraphs(said)));
        }
        return new Document(speech.say("meeting.minutes"), scene.partnership().name(), speech.language(),
                AgendaPage.title(speech, scene, meeting), meeting.number(), date, blocks, new Gaps(List.of()));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Span.Plain(text)));
    }

    private void blocks(List<Block> blocks, String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            blocks.add(new Block.Heading(1, speech.say(heading)));
        }
        for (Entry entry : entries) {
            blocks.add(entry.said().isEmpty() ? paragraph(entry.title()) : new Block.Heading(2, entry.title()));
            entry.said().forEach(said -> blocks.addAll(paragraphs(said)));
        }
    }

    /** Line breaks that people typed become paragraphs. */
    private static List<Block> paragraphs(Said said) {
        List<String> lines = (said.what() + said.mark()).lines().filter(line -> !line.isBlank()).toList();
        Block first = new Block.Paragraph(List.of(new Span.Strong(said.who()),
                new Span.Plain(" " + Optional.of(lines).filter(some -> !some.isEmpty()).map(List::getFirst).orElse(
                        ""))));
        return Stream.concat(Stream.of(first), lines.stream().skip(1).map(MinutesPage::paragraph)).toList();
    }
}
