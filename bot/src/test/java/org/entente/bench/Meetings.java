package org.entente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.simulator.Simulator;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Exchange;
import org.entente.simulator.world.Guild;
import org.entente.simulator.world.Person;
import org.entente.simulator.world.Reaction;

/** Many channels, in each of which two organisations are at the first question of the conversation. */
final class Meetings {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Meeting> meetings = new ArrayList<>();
    private final AtomicLong count = new AtomicLong();

    private record Meeting(Channel channel, List<Person> leads) {}

    /** Prepares them as people would, with the bot that is connected. */
    static Meetings begin(Simulator discord, Guild guild, int channels) {
        Meetings all = new Meetings();
        Person facilitator = joined(discord, guild, "Amélie Fortin", "fr");
        List<Person> leads = List.of(joined(discord, guild, "Bruno Lavoie", "fr"),
                joined(discord, guild, "Olivia Grant", "en-US"));
        for (int i = 0; i < channels; i++) {
            Channel channel = guild.addChannel("partenariat-" + i);
            prepare(channel, facilitator, leads);
            all.meetings.add(new Meeting(channel, leads));
        }
        return all;
    }

    private static Person joined(Simulator discord, Guild guild, String name, String locale) {
        Person person = discord.addPerson(name, locale);
        guild.join(person);
        return person;
    }

    private static void prepare(Channel channel, Person facilitator, List<Person> leads) {
        var chair = facilitator.in(channel);
        message(chair.slash("partnership create", Map.of("name", "Du projet à l'emploi")));
        for (Person lead : leads) {
            String organisation = "Agence de " + lead.name();
            message(chair.slash("organization add", Map.of("name", organisation)));
            ShownMessage invitation = message(chair.slash("member lead", Map.of("organization", organisation, "person",
                    lead)));
            message(lead.in(channel).press(invitation, invitation.buttons().getFirst().customId()));
        }
        message(chair.slash("conversation start"));
    }

    private static ShownMessage message(Exchange exchange) {
        if (exchange.awaitFinal(PATIENCE) instanceof Reaction.Replied replied && !replied.message().isEphemeral()) {
            return replied.message();
        }
        throw new IllegalStateException("not the answer that was asked for: " + exchange.awaitFinal(PATIENCE));
    }

    /** A new answer of one of the two organisations in the n-th channel. */
    Load.Act answer(int n) {
        long number = count.incrementAndGet();
        String text = "Accueillir ensemble, dès le premier jour, les personnes qui cherchent un emploi (" + number
                + ").";
        return types(n, "conversation answer", Map.of("text", text));
    }

    /** A command of one of the two leads in the n-th channel. */
    Load.Act types(int n, String command, Map<String, ?> options) {
        Meeting meeting = meetings.get(n % meetings.size());
        Person lead = meeting.leads().get((int) (count.get() % meeting.leads().size()));
        return new Load.Act(meeting.channel(), lead.in(meeting.channel()).slash(command, options));
    }

    /** {@code /ping} there, for a bot that knows it. */
    static Load.Act ping(List<Channel> channels, Person person, int n) {
        Channel channel = channels.get(n % channels.size());
        return new Load.Act(channel, person.in(channel).slash("ping"));
    }
}
