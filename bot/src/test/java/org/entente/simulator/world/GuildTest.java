package org.entente.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.simulator.Options;
import org.entente.simulator.Simulator;
import org.junit.jupiter.api.Test;

class GuildTest {

    private static final int MEMBERS = 2000;

    /** With so many members that looking at them takes longer than making a role and giving it to one of them. */
    @Test
    void whatIsKeptOfAServerHoldsEveryRoleThatAMemberHas() throws Exception {
        try (Simulator discord = Simulator.start(Options.DEFAULT)) {
            Guild guild = discord.addGuild("Rivière-Nord");
            List<Person> people = IntStream.range(0, MEMBERS).mapToObj(i -> discord.world().addPerson("Ana " + i,
                    "en-US")).toList();
            people.forEach(guild::join);
            Thread busy = Thread.ofPlatform().start(() -> people.forEach(person -> guild.join(person, guild.addRole(
                    "role of " + person.name()))));
            while (busy.isAlive()) {
                Lasting.Server kept = guild.lasting();
                Set<Long> roles = kept.roles().stream().map(Role::id).collect(Collectors.toSet());
                assertThat(kept.members().values()).allSatisfy(worn -> assertThat(roles).containsAll(worn));
            }
            busy.join();
            assertThat(guild.roles()).hasSizeGreaterThan(MEMBERS);
        }
    }
}
