package org.entente.command.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.command.Reading.RaciRevision;
import org.entente.command.Speech;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.command.words.Spoken;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.raci.Finding;
import org.entente.raci.Letter;
import org.entente.raci.Matrix;
import org.entente.raci.Rules;

/** The matrix as a list to read, since Discord has no tables, with what it breaks of the rules. */
record MatrixPage(Speech speech, Partnership partnership) {

    private static final int ROOM = 1700;
    private static final int ROOM_FOR_FINDINGS = 700;
    /** A button for each of the first tasks that break a rule. */
    private static final int MOST_BUTTONS = 4;

    /** Nothing stands in it yet. */
    Card empty(Matrix matrix) {
        return Card.builder().words(speech.say("raci.title") + "\n" + speech.say("raci.empty"))
                .buttons(buttons(matrix)).build();
    }

    /**
     * @param adoption who has adopted it, in words
     * @param question what is asked about it
     */
    Card card(RaciRevision present, String adoption, Optional<String> question, Optional<String> remark,
            List<Button> buttons) {
        Matrix matrix = present.matrix().in(speech.language());
        return Card.builder().words(speech.say("raci.title-version", "version", present.revision()) + "\n-# "
                + speech.say("raci.legend")).words(tasks(matrix)).divider().words(findings(matrix)).words(adoption)
                .words(question).words(remark)
                .buttons(buttons).build();
    }

    private String tasks(Matrix matrix) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (Matrix.Task task : matrix.tasks()) {
            String lines = task(matrix, task, shown + 1);
            if (text.length() + lines.length() > ROOM) {
                int more = matrix.tasks().size() - shown;
                return text + "\n" + speech.say("raci.more", "count", more);
            }
            text.append(shown == 0 ? "" : "\n").append(lines);
            shown++;
        }
        return text.toString();
    }

    /** A role with its organisation, as typed. */
    String plain(Matrix.Role role) {
        return name(role, UnaryOperator.identity());
    }

    /** The same, disarmed for a card. */
    String shown(Matrix.Role role) {
        return name(role, Markup::typed);
    }

    private String name(Matrix.Role role, UnaryOperator<String> typed) {
        Long of = role.organisation();
        return (of == null ? Optional.<Organisation>empty() : partnership.organisation(of))
                .map(organisation -> speech.say("raci.role-of", "role", typed.apply(name(role)), "organisation", typed
                        .apply(
                                organisation.name())))
                .orElseGet(() -> typed.apply(name(role)));
    }

    private String name(Matrix.Role role) {
        return role.named().nearest(speech.language());
    }

    String task(Matrix matrix, Matrix.Task task, int number) {
        StringBuilder text = new StringBuilder("**" + number + ". " + Markup.typed(task.named().nearest(speech
                .language())) + "**");
        if (!task.leads().isEmpty()) {
            text.append(", ").append(speech.say("raci.led-by", "organisations", task.leads().stream().sorted()
                    .map(id -> Spoken.name(partnership, id)).collect(Collectors.joining(", "))));
        }
        List<String> letters = new ArrayList<>();
        for (Letter letter : Letter.values()) {
            String roles = task.with(letter).stream()
                    .map(id -> matrix.role(id).map(this::shown).orElse("?"))
                    .collect(Collectors.joining(", "));
            if (!roles.isEmpty()) {
                letters.add("**" + letter + "** " + roles);
            }
        }
        return letters.isEmpty() ? text.toString() : text + "\n" + String.join(" · ", letters);
    }

    /** What breaks a rule, in words that say what to do; or that nothing does. */
    String findings(Matrix matrix) {
        List<Finding> findings = Rules.check(matrix.in(speech.language()), partnership.organisations());
        String text = findings.stream().map(finding -> "- " + speech.say(finding.key(), typed(finding.arguments())))
                .collect(Collectors.joining("\n"));
        return findings.isEmpty() ? speech.say("raci.sound") : Markup.cut(text, ROOM_FOR_FINDINGS);
    }

    /** Which errors keep everybody from adopting it; empty where there are none. */
    Optional<String> errors(Matrix matrix) {
        String text = Rules.check(matrix.in(speech.language()), partnership.organisations()).stream().filter(
                Finding::isError)
                .map(finding -> "- " + speech.say(finding.key(), typed(finding.arguments())))
                .collect(Collectors.joining("\n"));
        return Optional.of(text).filter(found -> !found.isEmpty()).map(found -> Markup.cut(found, ROOM));
    }

    /** Where there is something to adopt, and nothing that keeps anybody from it. */
    List<Button> adoptButton(Matrix matrix) {
        return matrix.tasks().isEmpty() || errors(matrix).isPresent()
                ? List.of()
                : List.of(Button.main(speech.say("button.adopt"), Target.to("raci adopt")));
    }

    /** For whoever reads the matrix: what can be done with it, and its adoption where that is still asked for. */
    List<Button> allButtons(Matrix matrix, boolean toAdopt) {
        List<Button> buttons = new ArrayList<>(toAdopt ? adoptButton(matrix) : List.of());
        buttons.addAll(buttons(matrix));
        buttons.add(Button.plain(speech.say("button.edit-task"), Target.to("raci edit")));
        buttons.add(Button.plain(speech.say("button.remove-from-matrix"), Target.to("raci remove")));
        return buttons;
    }

    private static Map<String, String> typed(Map<String, String> arguments) {
        Map<String, String> shown = new HashMap<>();
        arguments.forEach((name, text) -> shown.put(name, Markup.typed(text)));
        return shown;
    }

    /** The way to put right what is wrong, and to read the matrix. */
    List<Button> buttons(Matrix matrix) {
        List<Button> buttons = new ArrayList<>();
        if (!matrix.roles().isEmpty()) {
            Rules.check(matrix.in(speech.language()), partnership.organisations()).stream().flatMap(finding -> finding
                    .task().stream())
                    .distinct()
                    .limit(MOST_BUTTONS).forEach(task -> buttons.add(Button.main(
                            Markup.cut(speech.say("button.assign", "task", Markup.line(task.name())), 80),
                            Target.to("raci assign").with("task", task.id()))));
        }
        if (matrix.tasks().isEmpty() && matrix.roles().isEmpty()) {
            buttons.add(Button.main(speech.say("button.sample"), Target.to("raci sample")));
        }
        buttons.add(Button.plain(speech.say("button.add-task"), Target.to("raci task")));
        buttons.add(Button.plain(speech.say("button.add-role"), Target.to("raci role")));
        if (!matrix.tasks().isEmpty()) {
            buttons.add(Button.plain(speech.say("button.matrix"), Target.to("raci show")));
            buttons.add(Button.plain(speech.say("button.gaps"), Target.to("draft gaps")));
        }
        return buttons;
    }
}
