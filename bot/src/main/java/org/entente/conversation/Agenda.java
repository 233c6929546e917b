package org.entente.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.script.Question;
import org.entente.script.Script;
import org.entente.script.Section;
import org.entente.text.Text;

/**
 * What the group plans for each of its meetings, in order.
 *
 * @param meetings the parts of each; a late one may have none
 */
public record Agenda(List<List<Part>> meetings) {

    /** The usual number, for which the way through the guide is known. */
    private static final int THREE = 3;
    /** How long a group takes for the matrix of who does what. */
    private static final int ROLES = 30;

    public Agenda {
        meetings = meetings.stream().map(List::copyOf).toList();
    }

    /** Something on the agenda. */
    public sealed interface Part {
        int minutes();
    }

    /**
     * Questions of one script that belong together.
     *
     * @param title of the section, or of the whole script
     */
    public record Questions(Script script, Text title, List<Question> questions) implements Part {
        public Questions {
            questions = List.copyOf(questions);
        }

        /** Those that hang on an earlier answer are not counted. */
        @Override
        public int minutes() {
            return questions.stream().filter(question -> question.when().isEmpty()).mapToInt(Question::minutes).sum();
        }
    }

    /** Who does what: the RACI matrix. */
    public record Roles(int minutes) implements Part {}

    /**
     * Three meetings take half of the guide's sections each, then roles and the other scripts; any other number is
     * filled by minutes. A section is split only where it alone is longer than a meeting.
     *
     * @param details what is gone through after the guide
     * @param minutes how long a meeting lasts
     */
    public static Agenda of(Script guide, List<Script> details, int meetings, int minutes) {
        List<Part> talks = guide.sections().stream().<Part>map(section -> part(guide, section)).toList();
        List<Part> rest = Stream.concat(Stream.of(new Roles(ROLES)), details.stream().map(Agenda::whole)).toList();
        if (meetings == THREE) {
            int half = (talks.size() + 1) / 2;
            return new Agenda(List.of(talks.subList(0, half), talks.subList(half, talks.size()), rest));
        }
        List<Part> all = Stream.concat(talks.stream(), rest.stream()).flatMap(part -> fitting(part, minutes)).toList();
        return new Agenda(filled(all, meetings));
    }

    private static Part part(Script guide, Section section) {
        return new Questions(guide, section.title(), section.questions());
    }

    private static Part whole(Script script) {
        return new Questions(script, script.title(), script.questions().toList());
    }

    /** The part, in pieces where it alone takes longer than a meeting. */
    private static Stream<Part> fitting(Part part, int minutes) {
        return switch (part) {
            case Questions questions when questions.minutes() > minutes -> pieces(questions, minutes);
            case Questions questions -> Stream.of(questions);
            case Roles roles -> Stream.of(roles);
        };
    }

    private static Stream<Part> pieces(Questions whole, int minutes) {
        List<Questions> pieces = new ArrayList<>();
        List<Question> piece = new ArrayList<>();
        for (Question question : whole.questions()) {
            Questions longer = new Questions(whole.script(), whole.title(),
                    Stream.concat(piece.stream(), Stream.of(question)).toList());
            if (!piece.isEmpty() && longer.minutes() > minutes) {
                pieces.add(new Questions(whole.script(), whole.title(), piece));
                piece.clear();
            }
            piece.add(question);
        }
        pieces.add(new Questions(whole.script(), whole.title(), piece));
        return pieces.stream().map(Part.class::cast);
    }

    /** As even as the order allows: the shortest time into which all fit in so many meetings. */
    private static List<List<Part>> filled(List<Part> parts, int meetings) {
        int longest = parts.stream().mapToInt(Part::minutes).max().orElse(0);
        List<List<Part>> filled = new ArrayList<>(IntStream.iterate(longest, time -> time + 1)
                .mapToObj(time -> filledUpTo(parts, time)).filter(some -> some.size() <= meetings).findFirst()
                .orElseThrow());
        while (filled.size() < meetings) {
            filled.add(List.of());
        }
        return filled;
    }

    private static List<List<Part>> filledUpTo(List<Part> parts, int time) {
        List<List<Part>> filled = new ArrayList<>(List.of(new ArrayList<>()));
        int taken = 0;
        for (Part part : parts) {
            if (taken + part.minutes() > time && !filled.getLast().isEmpty()) {
                filled.add(new ArrayList<>());
                taken = 0;
            }
            filled.getLast().add(part);
            taken += part.minutes();
        }
        return filled;
    }

    /** The parts up to a meeting, from 1; all of them after the last. */
    public List<Part> upTo(int meeting) {
        return meetings.stream().limit(meeting).flatMap(List::stream).toList();
    }
}
