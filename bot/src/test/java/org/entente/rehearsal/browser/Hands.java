package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.play.Plain;
import org.entente.script.Meeting;
import org.entente.script.Meeting.Act;
import org.entente.script.Meeting.Step;

/** Plays a meeting as its people would, with hands on the page, and holds what the page shows against it. */
final class Hands {

    private final Meeting meeting;
    private final Rehearsed room;
    private final Page page;
    private final Map<String, String> names;

    Hands(Meeting meeting, Rehearsed room, Page page) {
        this.meeting = meeting;
        this.room = room;
        this.page = page;
        this.names = meeting.people().stream().collect(Collectors.toMap(Meeting.Actor::id, Meeting.Actor::name));
    }

    void play() throws InterruptedException {
        for (Step step : meeting.steps()) {
            play(step);
            // What is still to come would otherwise count as the next step's.
            room.awaitQuiet();
        }
    }

    private void play(Step step) {
        try {
            page.becomes(names.get(step.who()));
            page.looks();
            act(step.act());
            String form = step.fills().isEmpty() ? "" : fills(step);
            expect(step, form);
            page.isQuiet();
            step.hidden().ifPresent(this::isHidden);
        } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError("line " + step.line() + " of " + meeting.id() + ": " + failed.getMessage(),
                    failed);
        }
    }

    private void act(Act act) {
        switch (act) {
            case Act.Types types -> page.line().types(types.command(), meant(types.options()));
            case Act.Presses presses -> page.pressesHere(presses.button());
            case Act.Takes takes -> page.takes(takes.command(), takes.message());
            case Act.Says says -> page.says(says.text());
            case Act.Speaks speaks -> throw new AssertionError("no meeting here changes a language");
        }
    }

    /** People are called in a transcript by an id of theirs. */
    private Map<String, String> meant(Map<String, String> options) {
        Map<String, String> meant = new LinkedHashMap<>();
        options.forEach((option, value) -> meant.put(option, names.getOrDefault(value, value)));
        return meant;
    }

    /** @return what the form said when it opened */
    private String fills(Step step) {
        Form form = page.form().opens();
        String text = form.text().orElseThrow();
        form.fills(step.fills()).sends();
        return text;
    }

    private void expect(Step step, String filled) {
        assertThat(step.told()).as("direct messages are not looked at").isEmpty();
        page.eyes.until(() -> missing(step, filled) + " was not shown; there was: " + page.news(),
                () -> missing(step, filled).isEmpty());
        if (page.form().isOpen()) {
            page.form().escapes();
        }
    }

    private List<String> missing(Step step, String filled) {
        Page.News news = page.news();
        String form = filled + page.form().text().orElse("");
        boolean bare = news.isNothing() && form.isEmpty();
        return Stream.of(lacking(form + "\n" + news.mine() + "\n" + news.all(), step.sees()),
                lacking(news.all(), step.channel()), lacking(news.files(), step.posts()),
                bare ? Stream.of("anything") : Stream.<String>empty()).flatMap(part -> part).toList();
    }

    private static Stream<String> lacking(String text, List<String> parts) {
        return parts.stream().filter(part -> !Plain.contains(text, part));
    }

    private void isHidden(Meeting.Hidden hidden) {
        hidden.from().forEach(who -> {
            page.becomes(Optional.ofNullable(names.get(who)).orElseThrow());
            page.doesNotSee(hidden.text());
        });
    }
}
