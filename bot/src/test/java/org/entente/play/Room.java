package org.entente.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.Outside;
import org.entente.script.reading.MessagesReader;
import org.entente.script.reading.ScriptFolder;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Exchange;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;
import org.entente.text.Language;

/** A channel of a small Discord with the bot in it: Ann facilitates, Ben leads Alpha, Cleo leads Beta, Zoe looks on. */
public final class Room implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);

    public final Stage stage;
    public final Guild guild;
    public final Channel channel;
    public final Person ann;
    public final Person ben;
    public final Person cleo;
    public final Person dan;
    public final Person zoe;

    /** What Discord may refuse here. */
    private final Set<Integer> expected = new HashSet<>(Set.of(UNKNOWN_MESSAGE, NO_DIRECT_MESSAGES));

    private Room(Outside outside, Clock clock) throws Exception {
        stage = Stage.open(ScriptFolder.builtIn().edition(), MessagesReader.builtIn().messages().orElseThrow(), clock,
                Optional.ofNullable(System.getenv("DISCORD_OPENAPI")).map(Path::of), outside);
        guild = stage.discord().addGuild("Town");
        channel = guild.addChannel("talks");
        ann = joined("Ann");
        ben = joined("Ben");
        cleo = joined("Cleo");
        dan = joined("Dan");
        zoe = joined("Zoe");
    }

    private Person joined(String name) {
        Person person = stage.discord().addPerson(name, "en-US");
        guild.join(person);
        return person;
    }

    /** A partnership of two organisations at its first question. */
    public static Room begun() throws Exception {
        return begun(Outside.NOBODY, Clock.systemUTC(), Language.ENGLISH, List.of("Alpha", "Beta"));
    }

    /**
     * The same with whomever the bot knows besides Discord.
     *
     * @param organisations their names: Ben leads the first, then Cleo, then Dan
     */
    public static Room begun(Outside outside, Clock clock, Language language, List<String> organisations)
            throws Exception {
        Room room = new Room(outside, clock);
        room.types(room.ann, "partnership create", Map.of("name", "Together", "language", language.code()));
        List<Person> leads = room.leads();
        for (int i = 0; i < organisations.size(); i++) {
            room.leads(organisations.get(i), leads.get(i), language);
        }
        room.types(room.ann, "conversation start", Map.of());
        return room;
    }

    public List<Person> leads() {
        return List.of(ben, cleo, dan);
    }

    private void leads(String organisation, Person lead, Language language) throws InterruptedException {
        types(ann, "organization add", Map.of("name", organisation));
        types(ann, "member lead", Map.of("organization", organisation, "person", lead));
        presses(lead, switch (language) {
            case FRENCH -> "Accepter (" + lead.name() + ")";
            case ENGLISH -> "Accept (" + lead.name() + ")";
        });
    }

    /** @return what the person is told */
    public String types(Person who, String command, Map<String, ?> options) throws InterruptedException {
        return told(who.in(channel).slash(command, options));
    }

    public String presses(Person who, String label) throws InterruptedException {
        ShownMessage message = with(who, label);
        return told(who.in(channel).press(message, message.button(label).customId()));
    }

    public String sends(Person who, OpenForm form, Map<String, ?> values) throws InterruptedException {
        return told(who.in(channel).submit(form, values));
    }

    public OpenForm opens(Person who, String label) {
        ShownMessage message = with(who, label);
        return opened(who.in(channel).press(message, message.button(label).customId()));
    }

    /** Under a message: <i>Apps</i>, and then the command. */
    public OpenForm opensOn(Person who, ShownMessage message, String command) {
        return opened(who.in(channel).messageCommand(command, message));
    }

    public static OpenForm opened(Exchange exchange) {
        Reaction reaction = exchange.awaitFinal(SOON);
        if (reaction instanceof Reaction.FormOpened opened) {
            return opened.form();
        }
        throw new AssertionError("no form, but " + reaction);
    }

    /** Everything in the channel as somebody sees it, from top to bottom. */
    public String seenBy(Person who) {
        return channel.messagesSeenBy(who).stream().map(ShownMessage::text).collect(Collectors.joining("\n"));
    }

    private ShownMessage with(Person who, String label) {
        return channel.messagesSeenBy(who).reversed().stream()
                .filter(message -> message.buttons().stream().anyMatch(button -> button.label().equals(label)))
                .findFirst().orElseThrow();
    }

    public String told(Exchange exchange) throws InterruptedException {
        Reaction reaction = exchange.awaitFinal(SOON);
        stage.awaitQuiet();
        return reaction instanceof Reaction.Replied replied ? replied.message().text() : reaction.toString();
    }

    /** The card of the question that the channel is at. */
    public ShownMessage card() {
        return channel.messagesSeenBy(zoe).reversed().stream().filter(message -> message.buttons().stream()
                .anyMatch(button -> button.label().startsWith("Answer question"))).findFirst().orElseThrow();
    }

    /** A second answer to an act that Discord brings twice is refused, rightly. */
    public void allowSecondAnswers() {
        expected.add(ANSWERED_ALREADY);
    }

    /** Fails where Discord would have refused anything that the bot sent. */
    @Override
    public void close() {
        stage.close();
        assertThat(stage.discord().refusals()).filteredOn(refusal -> !expected.contains(refusal.code())).isEmpty();
    }

    private static final int ANSWERED_ALREADY = 40060;
    /** Somebody who takes no direct messages is found so by sending one. */
    private static final int NO_DIRECT_MESSAGES = 50007;
    /** A card that somebody deleted is found gone by editing it. */
    private static final int UNKNOWN_MESSAGE = 10008;
}
