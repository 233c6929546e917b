package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.command.Action;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Who;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.simulator.seen.Field;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.world.Role;
import org.entente.simulator.world.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is picked in a form as they are named in a command. */
class PersonFieldTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Request> heard = new AtomicReference<>();

    private Booth booth(boolean required) throws Exception {
        Form form = new Form(Target.to("trial taken"), "Somebody",
                List.of(new Form.PersonField("person", "Who does it", "On this server", required)));
        return Booth.offering(folder, Action.of("go", request -> new Reply.Open(form)),
                Action.step("taken", request -> {
                    heard.set(request);
                    return Reply.privately(request.person("person").name());
                }));
    }

    @Test
    void whoeverIsPickedArrivesWithNameAndRoles() throws Exception {
        try (Booth booth = booth(true)) {
            Role team = booth.guild.addRole("Team");
            booth.guild.join(booth.bruno, team);
            Seat ann = booth.ann.in(booth.talks);
            OpenForm form = booth.opened(ann.slash("trial go"));
            assertThat(form.text()).contains("Who does it *", "On this server");
            assertThat(form.field("Who does it").kind()).isEqualTo(Field.Kind.USER_SELECT);
            assertThat(booth.told(ann.submit(form, Map.of("person", booth.bruno)))).isEqualTo("Bruno");
            String id = booth.bruno.id() + "";
            assertThat(heard.get().person("person")).isEqualTo(new Who(id, "Bruno", Set.of(team.id() + ""), false));
            assertThat(heard.get().field("person")).contains(id);
            assertThat(heard.get().written()).isEmpty();
            assertThat(booth.refusals()).isEmpty();
        }
    }

    @Test
    void exactlyOnePersonIsPicked() throws Exception {
        try (Booth booth = booth(true)) {
            Seat ann = booth.ann.in(booth.talks);
            OpenForm form = booth.opened(ann.slash("trial go"));
            assertThatThrownBy(() -> ann.submit(form, Map.of())).hasMessageContaining("between 1 and 1");
            assertThatThrownBy(() -> ann.submit(form, Map.of("person", List.of(booth.ann, booth.bruno))))
                    .hasMessageContaining("between 1 and 1");
            assertThatThrownBy(() -> ann.submit(form, Map.of("person", "Bruno")))
                    .hasMessageContaining("not a person");
            assertThatThrownBy(() -> ann.submit(form, Map.of("person", booth.guild.addRole("Team"))))
                    .hasMessageContaining("only people");
        }
    }

    @Test
    void nobodyNeedBePickedWhereItIsNotRequired() throws Exception {
        try (Booth booth = booth(false)) {
            Seat ann = booth.ann.in(booth.talks);
            OpenForm form = booth.opened(ann.slash("trial go"));
            assertThat(booth.told(ann.submit(form, Map.of()))).contains("Something is missing: person");
            assertThat(heard.get().field("person")).isEqualTo(Optional.empty());
            assertThat(booth.refusals()).isEmpty();
        }
    }
}
