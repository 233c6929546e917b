package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.command.Action;
import org.entente.command.Option;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Named;
import org.entente.command.Request.Who;
import org.entente.simulator.world.Permissions;
import org.entente.simulator.world.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does something and whom they name: people with their roles, and roles themselves. */
class WhoActsTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Request> heard = new AtomicReference<>();

    private Reply hear(Request request) {
        heard.set(request);
        return Reply.privately("heard");
    }

    private Booth booth(Option... options) throws Exception {
        return Booth.offering(folder, Action.of("go", this::hear, options));
    }

    @Test
    void whoeverActsComesWithTheirRolesAndRank() throws Exception {
        try (Booth booth = booth()) {
            Role team = booth.guild.addRole("Team");
            Role admins = booth.guild.addRole("Admins", Permissions.MANAGE_SERVER);
            booth.guild.join(booth.ann, team, admins);
            booth.told(booth.ann.in(booth.talks).slash("trial go"));
            assertThat(heard.get().who()).isEqualTo(new Who(booth.ann.id() + "", "Ann",
                    Set.of(team.id() + "", admins.id() + ""), true));
            booth.guild.join(booth.ann, team);
            booth.told(booth.ann.in(booth.talks).slash("trial go"));
            assertThat(heard.get().who().roles()).containsExactly(team.id() + "");
            assertThat(heard.get().who().manages()).isFalse();
        }
    }

    @Test
    void somebodyNamedComesWithTheirRolesWhereTheyAreOnTheServer() throws Exception {
        try (Booth booth = booth(Option.person("person"))) {
            Role team = booth.guild.addRole("Team");
            booth.guild.join(booth.bruno, team);
            booth.told(booth.ann.in(booth.talks).slash("trial go", Map.of("person", booth.bruno)));
            assertThat(heard.get().person("person").roles()).containsExactly(team.id() + "");
            assertThat(heard.get().who().roles()).isEmpty();
            booth.guild.leave(booth.bruno);
            booth.told(booth.ann.in(booth.talks).slash("trial go", Map.of("person", booth.bruno)));
            assertThat(heard.get().person("person")).isEqualTo(new Who(booth.bruno.id() + "", "Bruno"));
        }
    }

    @Test
    void aRoleIsNamedByItsIdAndName() throws Exception {
        try (Booth booth = booth(Option.role("role"))) {
            Role team = booth.guild.addRole("Team");
            booth.told(booth.ann.in(booth.talks).slash("trial go", Map.of("role", team)));
            assertThat(heard.get().role("role")).isEqualTo(new Named(team.id() + "", "Team"));
            assertThat(heard.get().roles()).containsExactly(Map.entry(team.id() + "", "Team"));
        }
    }

    @Test
    void everybodyOnTheServerIsNoRoleToName() throws Exception {
        Action go = Action.of("go", request -> Reply.privately(request.role("role").name()), Option.role("role"));
        try (Booth booth = Booth.offering(folder, go)) {
            Role everyone = booth.guild.roles().iterator().next();
            assertThat(everyone.name()).isEqualTo("@everyone");
            assertThat(booth.told(booth.ann.in(booth.talks).slash("trial go", Map.of("role", everyone))))
                    .contains("@everyone means the whole server");
            assertThat(booth.refusals()).isEmpty();
        }
    }

    @Test
    void whoeverIsTypingIsHelpedThoughDiscordDoesNotYetDescribeWhomTheyNamed() throws Exception {
        Action go = Action.of("go", this::hear, Option.person("person"), Option.suggested("role"))
                .suggesting((request, option) -> java.util.List.of(new Action.Suggestion("1", request.required(
                        "person"))));
        try (Booth booth = Booth.offering(folder, go)) {
            var proposed = booth.ann.in(booth.talks)
                    .autocomplete("trial go", "role", "a", Map.of("person", booth.bruno))
                    .awaitFinal(java.time.Duration.ofSeconds(30));
            assertThat(proposed.toString()).contains(booth.bruno.id() + "");
        }
    }
}
