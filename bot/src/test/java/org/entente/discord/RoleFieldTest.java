package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.command.Action;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Named;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.simulator.seen.Field;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.world.Role;
import org.entente.simulator.world.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A role is picked in a form as it is named in a command. */
class RoleFieldTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Request> heard = new AtomicReference<>();

    private Booth booth(boolean required) throws Exception {
        Form form = new Form(Target.to("trial taken"), "A role",
                List.of(new Form.RoleField("role", "Which role", "Of this server", required)));
        return Booth.offering(folder, Action.of("go", request -> new Reply.Open(form)),
                Action.step("taken", request -> {
                    heard.set(request);
                    return Reply.privately(request.role("role").name());
                }));
    }

    @Test
    void theRoleThatIsPickedArrivesWithItsName() throws Exception {
        try (Booth booth = booth(true)) {
            Role team = booth.guild.addRole("Team");
            Seat ann = booth.ann.in(booth.talks);
            OpenForm form = booth.opened(ann.slash("trial go"));
            assertThat(form.text()).contains("Which role *", "Of this server");
            assertThat(form.field("Which role").kind()).isEqualTo(Field.Kind.ROLE_SELECT);
            assertThat(booth.told(ann.submit(form, Map.of("role", team)))).isEqualTo("Team");
            assertThat(heard.get().role("role")).isEqualTo(new Named(team.id() + "", "Team"));
            assertThat(heard.get().people()).isEmpty();
            assertThat(heard.get().written()).isEmpty();
            assertThat(booth.refusals()).isEmpty();
        }
    }

    @Test
    void everybodyOnTheServerIsNoRole() throws Exception {
        try (Booth booth = booth(true)) {
            Role everyone = booth.guild.roles().stream().filter(role -> role.id() == booth.guild.id()).findFirst()
                    .orElseThrow();
            Seat ann = booth.ann.in(booth.talks);
            OpenForm form = booth.opened(ann.slash("trial go"));
            assertThat(booth.told(ann.submit(form, Map.of("role", everyone)))).contains(
                    "@everyone means the whole server");
            assertThat(booth.refusals()).isEmpty();
        }
    }

    @Test
    void exactlyOneRoleIsPicked() throws Exception {
        try (Booth booth = booth(true)) {
            Role team = booth.guild.addRole("Team");
            Seat ann = booth.ann.in(booth.talks);
            OpenForm form = booth.opened(ann.slash("trial go"));
            assertThatThrownBy(() -> ann.submit(form, Map.of())).hasMessageContaining("between 1 and 1");
            assertThatThrownBy(() -> ann.submit(form, Map.of("role", List.of(team, booth.guild.addRole("Crew")))))
                    .hasMessageContaining("between 1 and 1");
            assertThatThrownBy(() -> ann.submit(form, Map.of("role", booth.bruno))).hasMessageContaining("only roles");
            assertThatThrownBy(() -> ann.submit(form, Map.of("role", "Team"))).hasMessageContaining("only roles");
        }
    }

    @Test
    void noneNeedBePickedWhereItIsNotRequired() throws Exception {
        try (Booth booth = booth(false)) {
            Seat ann = booth.ann.in(booth.talks);
            OpenForm form = booth.opened(ann.slash("trial go"));
            assertThat(booth.told(ann.submit(form, Map.of()))).contains("Something is missing: role");
            assertThat(heard.get().field("role")).isEqualTo(Optional.empty());
            assertThat(booth.refusals()).isEmpty();
        }
    }
}
