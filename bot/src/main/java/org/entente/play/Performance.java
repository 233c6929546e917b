package org.entente.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.script.Meeting;
import org.entente.script.Meeting.Act;
import org.entente.script.Meeting.Step;
import org.entente.simulator.Simulator;
import org.entente.simulator.seen.ShownFile;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Role;
import org.entente.text.Language;

/** A meeting being played: each step is done as its person would, and what is then seen is held against it. */
public final class Performance {

    private final Meeting meeting;
    private final Simulator discord;
    private final Rest rest;
    private final Channel channel;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private View view = View.NOTHING;
    private int done;

    /** A step that did not go as written. */
    public record Failure(int line, String message) {

        @Override
        public String toString() {
            return line + ": " + message;
        }
    }

    /** Knows when everything that was done has been answered. */
    public interface Rest {

        void await() throws InterruptedException;
    }

    /** Follows the play as it goes. */
    public interface Audience {

        void acted(Step step, String person);

        void saw(Change change);
    }

    /**
     * A message that appeared or changed.
     *
     * @param text   as people read it
     * @param before what stood there; empty: it is new
     * @param only   the one person who sees it; empty: everybody
     */
    public record Change(ShownMessage message, String text, Optional<String> before, Optional<String> only) {

        List<ShownFile> files() {
            return message.files();
        }
    }

    public Performance(Meeting meeting, Stage stage) {
        this(meeting, stage.discord(), stage::awaitQuiet);
    }

    /** @param discord with a bot that has connected */
    public Performance(Meeting meeting, Simulator discord, Rest rest) {
        this.meeting = meeting;
        this.discord = discord;
        this.rest = rest;
        Guild guild = discord.addGuild(meeting.server());
        this.channel = guild.addChannel(meeting.channel());
        meeting.people().forEach(actor -> people.put(actor.id(), joined(guild, actor)));
    }

    private Person joined(Guild guild, Meeting.Actor actor) {
        Person person = discord.addPerson(actor.name(), locale(actor.language()));
        guild.join(person, actor.roles().stream().map(name -> guild.roles().stream()
                .filter(role -> role.name().equals(name)).findFirst().orElseGet(() -> guild.addRole(name)))
                .toArray(Role[]::new));
        return person;
    }

    /** A language as Discord writes it. */
    public static String locale(Language language) {
        return switch (language) {
            case FRENCH -> "fr";
            case ENGLISH -> "en-US";
        };
    }

    /**
     * Plays all steps; stops at one that cannot be done at all.
     *
     * @return what did not go as written; empty where everything did
     */
    public List<Failure> play(Audience audience) throws InterruptedException {
        boolean possible = true;
        while (possible && next().isPresent()) {
            possible = playNext(audience);
        }
        return failures();
    }

    /** The step that comes next; empty: all are done. */
    public Optional<Step> next() {
        return done < meeting.steps().size() ? Optional.of(meeting.steps().get(done)) : Optional.empty();
    }

    /** How many steps have been played. */
    public int done() {
        return done;
    }

    /** What has not gone as written so far. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    public Channel channel() {
        return channel;
    }

    public Person person(String id) {
        return Optional.ofNullable(people.get(id)).orElseThrow();
    }

    /**
     * Plays one step.
     *
     * @return whether its person could do it at all
     */
    public boolean playNext(Audience audience) throws InterruptedException {
        Step step = next().orElseThrow();
        rest.await();
        view = view.now(channel, people.values());
        boolean possible = play(step, audience);
        done++;
        return possible;
    }

    private boolean play(Step step, Audience audience) throws InterruptedException {
        Person person = person(step.who());
        View before = view;
        audience.acted(step, person.name());
        Doing doing = new Doing(person, channel, people);
        String shown;
        try {
            shown = doing.act(step);
        } catch (IllegalArgumentException | IllegalStateException impossible) {
            failures.add(new Failure(step.line(), String.valueOf(impossible.getMessage())));
            return false;
        }
        rest.await();
        view = before.now(channel, people.values());
        List<Change> changes = view.since(before);
        changes.forEach(audience::saw);
        compare(step, shown + "\n" + view.seenBy(person, before), changes, view);
        return true;
    }

    private void compare(Step step, String seen, List<Change> changes, View after) {
        expect(step, step.sees(), seen, "was not shown to " + step.who());
        String everybody = changes.stream().filter(change -> change.only().isEmpty())
                .map(Change::text).reduce("", (a, b) -> a + "\n" + b);
        expect(step, step.told(), after.toldTo(person(step.who())), "was not told to " + step.who()
                + " in a direct message");
        expect(step, step.channel(), everybody, "was not shown to everybody");
        String files = changes.stream().flatMap(change -> change.files().stream()).map(ShownFile::name)
                .reduce("", (a, b) -> a + "\n" + b);
        expect(step, step.posts(), files, "was not posted");
        step.hidden().ifPresent(hidden -> hidden.from().stream()
                .filter(who -> Plain.contains(after.everythingSeenBy(person(who)), hidden.text()))
                .forEach(who -> failures.add(new Failure(step.line(), who + " was shown \"" + hidden.text() + "\""))));
        boolean asked = step.act() instanceof Act.Types || step.act() instanceof Act.Takes;
        if (asked && seen.isBlank()) {
            failures.add(new Failure(step.line(), "nothing was shown at all"));
        }
    }

    private void expect(Step step, List<String> parts, String text, String otherwise) {
        parts.stream().filter(part -> !Plain.contains(text, part)).forEach(
                part -> failures.add(new Failure(step.line(), "\"" + part + "\" " + otherwise + "; there was:"
                        + text)));
    }
}
