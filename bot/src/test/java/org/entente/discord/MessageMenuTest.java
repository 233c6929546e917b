package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.command.Action;
import org.entente.command.Reply;
import org.entente.command.Request;
import org.entente.command.Request.Act;
import org.entente.command.Request.Quoted;
import org.entente.command.card.Form;
import org.entente.command.card.Target;
import org.entente.simulator.seen.OpenForm;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.ListedCommand;
import org.entente.simulator.world.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command under somebody's message: hold it, Apps, Save as our answer. */
class MessageMenuTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Request> heard = new AtomicReference<>();

    private Reply keep(Request request) {
        heard.set(request);
        return new Reply.Open(new Form(Target.to("trial kept"), "Keep", List.of(new Form.TextField("answer",
                "Our answer", "", true, request.quoted().orElseThrow().text(), true, 4000))));
    }

    private Booth booth() throws Exception {
        return Booth.offering(folder, Action.onMessage("keep", this::keep),
                Action.step("kept", request -> Reply.privately(request.field("answer").orElseThrow())));
    }

    @Test
    void itStandsUnderMessagesInThePersonsLanguageAndIsNoCommandToType() throws Exception {
        try (Booth booth = booth()) {
            assertThat(booth.bruno.commandsIn(booth.guild)).singleElement().satisfies(listed -> {
                assertThat(listed.shown()).isEqualTo("Garder comme réponse");
                assertThat(listed.onMessages()).isTrue();
            });
            assertThat(booth.ann.commandsIn(booth.guild)).extracting(ListedCommand::shown)
                    .containsExactly("Save as our answer");
        }
    }

    @Test
    void theMessageAndItsAuthorArriveWithTheAct() throws Exception {
        try (Booth booth = booth()) {
            ShownMessage said = booth.bruno.in(booth.talks).say("We want *more* parks\nfor all");
            Seat ann = booth.ann.in(booth.talks);
            OpenForm form = booth.opened(ann.messageCommand("Save as our answer", said));
            assertThat(heard.get().act()).isEqualTo(Act.ON_MESSAGE);
            assertThat(heard.get().who().name()).isEqualTo("Ann");
            assertThat(heard.get().quoted()).contains(new Quoted(said.id() + "", booth.bruno.id() + "", "Bruno",
                    "We want *more* parks\nfor all"));
            assertThat(booth.told(ann.submit(form, Map.of()))).contains("parks");
            assertThat(booth.refusals()).isEmpty();
        }
    }

    @Test
    void whomTheMessageMentionsIsReadByName() throws Exception {
        try (Booth booth = booth()) {
            ShownMessage said = booth.bruno.in(booth.talks).say("As <@" + booth.ann.id() + "> says");
            booth.opened(booth.ann.in(booth.talks).messageCommand("Save as our answer", said));
            assertThat(heard.get().quoted().orElseThrow().text()).isEqualTo("As @Ann says");
        }
    }

    @Test
    void noOtherActQuotesAMessage() throws Exception {
        List<Request> all = new ArrayList<>();
        try (Booth booth = Booth.offering(folder, Action.of("go", request -> {
            all.add(request);
            return Reply.privately("heard");
        }))) {
            booth.told(booth.ann.in(booth.talks).slash("trial go"));
            assertThat(all).singleElement().satisfies(request -> assertThat(request.quoted()).isEmpty());
        }
    }
}
