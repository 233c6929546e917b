package org.entente.command.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.Action.Suggestion;
import org.entente.command.Reading;
import org.entente.command.Refused;
import org.entente.command.Request;
import org.entente.command.Scene;
import org.entente.command.Speech;
import org.entente.command.card.Target;
import org.entente.command.record.Pace;
import org.entente.command.summary.Subject.Asked;
import org.entente.command.words.OwnWork;
import org.entente.command.words.Scripts;
import org.entente.conversation.Gathering;
import org.entente.conversation.Interview;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.script.Section;
import org.entente.text.Alike;

/** Finds what somebody wants summarised, by what they named or by what the channel is at. */
record Subjects(Speech speech, Scene scene, Reading record) {

    static final String SECTION = "section";
    static final String QUESTION = "question";
    static final String WORKSHEET = "worksheet";
    static final String MEETING = "meeting";

    Subject of(String kind, Request request) {
        return switch (kind) {
            case SECTION -> section(request);
            case QUESTION -> question(request);
            case WORKSHEET -> worksheet(request);
            case MEETING -> meeting(request);
            default -> throw new IllegalArgumentException("no kind of summary: " + kind);
        };
    }

    private Subject section(Request request) {
        Place place = request.argument(SECTION).map(this::sectionNamed).orElseGet(this::shownSection);
        return together(speech.in(place.section().title()), interview(place.script()), place.section().questions(),
                Target.to("summary section").with(SECTION, place.script().id() + "/" + place.section().id()));
    }

    /** A section and the script in which it stands. */
    record Place(Script script, Section section) {}

    /** Of every script that all go through together. */
    Stream<Place> sections() {
        return Scripts.together(scene.content()).stream()
                .flatMap(script -> script.sections().stream().map(section -> new Place(script, section)));
    }

    private Place sectionNamed(String named) {
        return sections().filter(place -> named.equals(place.script().id() + "/" + place.section().id())
                || Alike.same(place.section().title().french(), named)
                || Alike.same(place.section().title().english(), named)).findFirst()
                .orElseThrow(() -> Refused.unknown("summary.no-section", named));
    }

    private Place shownSection() {
        Asked shown = shown();
        Script script = shown.interview().script();
        return new Place(script, script.sectionOf(shown.question()));
    }

    private Subject question(Request request) {
        Asked asked = request.argument(QUESTION).map(this::questionNamed).orElseGet(this::shown);
        return together(speech.in(asked.question().title()), asked.interview(), List.of(asked.question()),
                Target.to("summary question").with(QUESTION, asked.interview().script().id() + "/" + asked.question()
                        .id()));
    }

    private Asked questionNamed(String named) {
        int slash = named.indexOf('/');
        String script = slash < 0 ? "" : named.substring(0, slash);
        return Scripts.together(scene.content()).stream().filter(one -> slash < 0 || one.id().equals(script))
                .map(this::interview).flatMap(interview -> Scripts.named(interview, named.substring(slash + 1))
                        .stream().map(question -> new Asked(interview, question)))
                .findFirst().orElseThrow(() -> Refused.unknown("refused.question", named));
    }

    private Asked shown() {
        return record.pace().shown(scene.partnership().id()).stream().flatMap(this::asked).findFirst()
                .orElseThrow(() -> Refused.because("refused.nothing-shown"));
    }

    private Stream<Asked> asked(Pace.Shown shown) {
        return scene.content().script(shown.script())
                .filter(script -> script.audience() == Script.Audience.TOGETHER).stream()
                .flatMap(script -> script.question(shown.question()).stream()
                        .map(question -> new Asked(interview(script), question)));
    }

    private Subject worksheet(Request request) {
        Script script = request.argument(WORKSHEET).map(this::scriptNamed)
                .orElseGet(() -> shown().interview().script());
        Target again = Target.to("summary worksheet").with(WORKSHEET, script.id());
        if (script.audience() == Script.Audience.PRIVATE) {
            OwnWork own = OwnWork.of(scene, record, script);
            return new Subject(speech.in(script.title()), own.interview().asked().stream()
                    .map(question -> new Asked(own.interview(), question)).toList(), answer -> true, Optional.of(own
                            .organisation()),
                    again);
        }
        Interview interview = interview(script);
        return together(speech.in(script.title()), interview, script.questions().toList(), again);
    }

    private Script scriptNamed(String named) {
        return scripts().filter(script -> script.id().equals(named) || Alike.same(script.title().french(), named)
                || Alike.same(script.title().english(), named)).findFirst()
                .orElseThrow(() -> Refused.unknown("refused.worksheet", named));
    }

    /** Those that all go through, then those of each organisation. */
    Stream<Script> scripts() {
        return Stream.concat(Scripts.together(scene.content()).stream(), scene.content().scripts().values().stream()
                .filter(script -> script.audience() == Script.Audience.PRIVATE));
    }

    /** What was answered in one meeting; without a number in the open one, or the last. */
    private Subject meeting(Request request) {
        List<Gathering> meetings = record.pace().meetings(scene.partnership().id());
        Gathering meeting = request.argument(MEETING).map(number -> meetings.stream()
                .filter(one -> Integer.toString(one.number()).equals(number)).findFirst()
                .orElseThrow(() -> Refused.unknown("summary.no-such-meeting", number)))
                .or(() -> meetings.stream().reduce((first, later) -> later))
                .orElseThrow(() -> Refused.because("summary.no-meeting"));
        List<Asked> asked = Scripts.together(scene.content()).stream().map(this::interview)
                .flatMap(interview -> interview.asked().stream().map(question -> new Asked(interview, question)))
                .filter(one -> one.interview().answers().to(one.interview().script().id(), one.question().id())
                        .stream().anyMatch(answer -> meeting.includes(answer.at())))
                .toList();
        return new Subject(speech.say("summary.of-meeting", "number", meeting.number()), asked,
                answer -> meeting.includes(answer.at()), Optional.empty(),
                Target.to("summary meeting").with(MEETING, meeting.number()));
    }

    private Interview interview(Script script) {
        return Scripts.interview(scene.partnership(), script, record);
    }

    private static Subject together(String title, Interview interview, List<Question> questions, Target again) {
        return new Subject(title, questions.stream().filter(interview::isAsked)
                .map(question -> new Asked(interview, question)).toList(), answer -> true, Optional.empty(), again);
    }

    Stream<Suggestion> sectionChoices() {
        return sections().map(place -> new Suggestion(place.script().id() + "/" + place.section().id(), speech.in(place
                .section().title())));
    }

    Stream<Suggestion> questionChoices() {
        return Scripts.together(scene.content()).stream().map(this::interview).flatMap(interview -> interview.asked()
                .stream().map(question -> new Suggestion(interview.script().id() + "/" + question.id(), speech.in(
                        question.title()))));
    }

    Stream<Suggestion> worksheetChoices() {
        return scripts().map(script -> new Suggestion(script.id(), speech.in(script.title())));
    }

    Stream<Suggestion> meetingChoices() {
        return record.pace().meetings(scene.partnership().id()).stream().map(meeting -> new Suggestion(Integer.toString(
                meeting.number()), speech.say("summary.of-meeting", "number", meeting.number())));
    }
}
