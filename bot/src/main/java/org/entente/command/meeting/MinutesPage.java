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
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Consent;
import org.entente.command.words.Scripts;
import org.entente.command.words.Spoken;
import org.entente.conversation.Answer;
import org.entente.conversation.FollowUp;
import org.entente.conversation.Gathering;
import org.entente.conversation.Interview;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Gaps;
import org.entente.document.Span;
import org.entente.partnership.Organisation;
import org.entente.script.Question;
import org.entente.text.Typography;

/**
 * The minutes of a closed meeting: what was agreed in it, what is proposed and what is said against it, what was
 * answered by all, what was put aside, and what is to be done by whom.
 *
 * @param date      of the meeting
 * @param decisions what became of proposals in it
 */
record MinutesPage(Speech speech, Scene scene, Reading record, Gathering meeting, LocalDate date,
        Decisions decisions, List<Interview> interviews) {

    /** For all that stands under headings. */
    private static final int ROOM = 3400;
    private static final int LONGEST_ANSWER = 160;
    private static final int LONGEST_FACTS = 400;
    /** For saying that there is more. */
    private static final int NOTE = 60;

    static MinutesPage of(Speech speech, Scene scene, Reading record, Gathering meeting, LocalDate date) {
        Decisions decisions = new Decisions(meeting, scene.partnership().organisations(),
                record.wordings().history(scene.partnership().id()));
        return new MinutesPage(speech, scene, record, meeting, date, decisions,
                interviews(scene, record, meeting, decisions));
    }

    /** The interviews as they were for the meeting: whoever was away at its close was not waited for. */
    private static List<Interview> interviews(Scene scene, Reading record, Gathering meeting, Decisions decisions) {
        List<Organisation> present = scene.partnership().organisations().stream()
                .filter(organisation -> !meeting.away().contains(organisation.id())).toList();
        return Scripts.together(scene.content()).stream()
                .map(script -> Scripts.interview(scene.partnership(), script, record))
                .map(all -> new Interview(all.script(), all.answers(), all.organisations(), present, all.parked(),
                        decisions.standing()))
                .toList();
    }

    /** What is written under one heading. */
    private record Section(String heading, List<Entry> entries) {}

    /** On the card each entry is one line, in the file a heading and paragraphs. */
    private record Entry(String title, List<Said> said) {}

    /** What somebody said, as typed, and what is to be known of it; a text that is the group's is nobody's. */
    private record Said(String who, String what, String mark) {}

    Card card() {
        Card.Builder card = Card.builder().words("## " + title() + "\n" + Markup.cut(
                speech.say("meeting.held", "date", Typography.date(date, speech.language()), "words",
                        String.join("\n", facts(Markup::typed))),
                LONGEST_FACTS));
        List<Section> sections = sections();
        sections.forEach(section -> card.words(shortened(section, ROOM / sections.size())));
        return card.build();
    }

    /** What was said in it, in short, where anything was. */
    List<Button> sumUp() {
        boolean said = interviews.stream().flatMap(one -> one.asked().stream().flatMap(question -> one.answers().to(one
                .script().id(), question.id()).stream())).anyMatch(answer -> !answer.skipped() && meeting.includes(
                        answer.at()));
        return said
                ? List.of(Button.plain(speech.say("summary.button.sum-up"), Target.to("summary meeting").with("meeting",
                        meeting.number())))
                : List.of();
    }

    /** What was decided comes first; what has nothing under it is left out. */
    private List<Section> sections() {
        return Stream.of(new Section("meeting.agreed", agreed()), new Section("meeting.proposed", proposed()),
                new Section("meeting.remarks", remarks()), new Section("meeting.answered", answered()),
                new Section("meeting.aside-now", aside()), new Section("meeting.actions", actions()))
                .filter(section -> !section.entries().isEmpty()).toList();
    }

    private String title() {
        return speech.say("meeting.minutes-of", "meeting", AgendaPage.title(speech, scene, meeting));
    }

    private List<String> facts(UnaryOperator<String> typed) {
        List<String> facts = new ArrayList<>(List.of(speech.say("meeting.took", "count", meeting.took(), "planned",
                meeting.minutes())));
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
        List<String> said = entry.said().stream().map(this::line).toList();
        return entry.title().isEmpty()
                ? said.stream().map(line -> "\n- " + line).collect(Collectors.joining())
                : "\n- " + entry.title() + said.stream().map(line -> "\n  - " + line).collect(Collectors.joining());
    }

    private String line(Said said) {
        String what = Markup.typed(Markup.line(said.what()), LONGEST_ANSWER) + said.mark();
        return said.who().isEmpty()
                ? what
                : speech.say("card.said", "organisation", Markup.typed(said.who()), "answer", what);
    }

    private String shortened(Section section, int room) {
        StringBuilder shown = new StringBuilder("**" + speech.say(section.heading()) + "**");
        for (Entry entry : section.entries()) {
            String line = line(entry);
            if (shown.length() + line.length() > room - NOTE) {
                return shown.append("\n- ").append(speech.say("meeting.rest-in-file")).toString();
            }
            shown.append(line);
        }
        return shown.toString();
    }

    /** As the group goes through the questions. */
    private Stream<Proposal> inOrder(List<Proposal> texts) {
        return interviews.stream().map(Interview::script).flatMap(script -> script.questions()
                .flatMap(question -> texts.stream().filter(text -> text.script().equals(script.id())
                        && text.question().equals(question.id()))));
    }

    private List<Entry> agreed() {
        return inOrder(decisions.agreed()).flatMap(text -> entry(text, List.of(said(text, "")))).toList();
    }

    private List<Entry> proposed() {
        int of = scene.partnership().organisations().size();
        return inOrder(decisions.proposed()).flatMap(text -> entry(text, List.of(said(text, " (" + speech.say(
                "wording.tally", "count", text.accepted(scene.partnership().organisations()), "of", of) + ")"))))
                .toList();
    }

    private List<Entry> remarks() {
        return inOrder(decisions.remarked()).flatMap(text -> entry(text, text.statements().stream()
                .flatMap(statement -> remark(statement).stream()).toList())).toList();
    }

    private Optional<Said> remark(Statement statement) {
        String who = scene.partnership().organisation(statement.organisation()).map(Organisation::name).orElse("?");
        return switch (statement.stance()) {
            case Stance.Reserves reserves -> Optional.of(new Said(who, reserves.reason(), " (" + speech.say(
                    "meeting.reservation") + ")"));
            case Stance.Objects objects -> Optional.of(new Said(who, objects.reason(), " (" + speech.say(
                    "meeting.objection") + ")"));
            case Stance.Agrees agrees -> Optional.empty();
            case Stance.Silent silent -> Optional.empty();
        };
    }

    /** Under the question's name, with the text's language; empty where the scripts know the question no more. */
    private Stream<Entry> entry(Proposal text, List<Said> said) {
        String language = text.language().map(in -> " (" + Consent.in(speech, in) + ")").orElse("");
        return interview(text).flatMap(interview -> interview.script().question(text.question())
                .map(question -> new Entry(name(interview, question) + language, said))).stream();
    }

    private Said said(Proposal text, String mark) {
        return new Said("", interview(text).flatMap(interview -> interview.script().question(text.question()))
                .map(question -> Spoken.value(speech, question, text.value())).orElse(""), mark);
    }

    private Optional<Interview> interview(Proposal text) {
        return interviews.stream().filter(interview -> interview.script().id().equals(text.script())).findFirst();
    }

    /** What was answered by all, and is no common text. */
    private List<Entry> answered() {
        return interviews.stream().flatMap(interview -> interview.asked().stream()
                .filter(question -> isAnsweredHere(interview, question))
                .map(question -> new Entry(name(interview, question), said(interview, question)))).toList();
    }

    private boolean isAnsweredHere(Interview interview, Question question) {
        List<Answer> answers = interview.answers().to(interview.script().id(), question.id());
        return interview.isHeard(question) && !interview.isParked(question) && !interview.isAgreed(question)
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
        return interviews.stream().flatMap(interview -> interview.aside().stream()
                .map(question -> new Entry(name(interview, question), List.of()))).toList();
    }

    /** What is to be done next, by whom: only what everybody may see. */
    private List<Entry> actions() {
        return record.followUps().open(scene.partnership().id(), OptionalLong.empty()).stream()
                .map(followUp -> new Said(who(followUp), what(followUp), ""))
                .sorted(Comparator.comparing(Said::who)).map(said -> new Entry("", List.of(said))).toList();
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
        sections().forEach(section -> blocks(blocks, section));
        return new Document(speech.say("meeting.minutes"), scene.partnership().name(), speech.language(),
                AgendaPage.title(speech, scene, meeting), meeting.number(), date, blocks, new Gaps(List.of()));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Span.Plain(text)));
    }

    private void blocks(List<Block> blocks, Section section) {
        blocks.add(new Block.Heading(1, speech.say(section.heading())));
        for (Entry entry : section.entries()) {
            if (!entry.title().isEmpty()) {
                blocks.add(entry.said().isEmpty() ? paragraph(entry.title()) : new Block.Heading(2, entry.title()));
            }
            entry.said().forEach(said -> blocks.addAll(paragraphs(said)));
        }
    }

    /** Line breaks that people typed become paragraphs. */
    private static List<Block> paragraphs(Said said) {
        List<String> lines = (said.what() + said.mark()).lines().filter(line -> !line.isBlank()).toList();
        String opening = lines.stream().findFirst().orElse("");
        Block first = said.who().isEmpty()
                ? paragraph(opening)
                : new Block.Paragraph(List.of(new Span.Strong(said.who()), new Span.Plain(" " + opening)));
        return Stream.concat(Stream.of(first), lines.stream().skip(1).map(MinutesPage::paragraph)).toList();
    }
}
