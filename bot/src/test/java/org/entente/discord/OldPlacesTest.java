package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.command.Action;
import org.entente.command.Reply;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Target;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Channel;
import org.entente.simulator.world.Permissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards and threads of long ago: the bot has restarted since, somebody has deleted or archived them. */
class OldPlacesTest {

    private static final Card CARD = Card.builder().words("A card").buttons(Button.main("Go", Target.to("trial go")))
            .build();

    @TempDir
    private Path folder;

    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private Booth booth;

    @BeforeEach
    void open() throws Exception {
        booth = Booth.offering(folder, Action.of("go", request -> {
            meanwhile.get().run();
            return Reply.privately("went in " + request.place().parent().isPresent());
        }));
    }

    @AfterEach
    void close() {
        booth.close();
    }

    private static String id(Channel place) {
        return Long.toString(place.id());
    }

    /** A thread of which the bot has heard: it has answered there. */
    private Channel thread() {
        Channel thread = booth.guild.addThread(booth.talks, "aside");
        booth.told(booth.ann.in(thread).slash("trial go"));
        return thread;
    }

    private ShownMessage last(Channel place) {
        return place.messagesSeenBy(booth.ann).getLast();
    }

    private String presses(ShownMessage card, Channel place) {
        return booth.told(booth.ann.in(place).press(card, card.button("Go").customId()));
    }

    @Test
    void aButtonWorksAfterARestart() throws Exception {
        booth.channel.post(id(booth.talks), CARD);
        ShownMessage card = last(booth.talks);
        booth.restartBot();
        assertThat(presses(card, booth.talks)).isEqualTo("went in false");
    }

    @Test
    void aButtonWorksThoughSomebodyDeletesItsCardInThatMoment() {
        booth.channel.post(id(booth.talks), CARD);
        ShownMessage card = last(booth.talks);
        meanwhile.set(() -> booth.bruno.in(booth.talks).delete(card));
        assertThat(presses(card, booth.talks)).isEqualTo("went in false");
        assertThat(booth.channel.edit(id(booth.talks), card.id() + "", CARD)).isFalse();
    }

    @Test
    void aThreadThatWasArchivedBeforeTheStartIsReopenedAndWrittenIn() throws Exception {
        Channel thread = thread();
        String first = booth.channel.post(id(thread), CARD).orElseThrow();
        thread.archive(true, false);
        booth.restartBot();
        assertThat(booth.channel.edit(id(thread), first, Card.of("Edited"))).isTrue();
        assertThat(thread.isArchived()).isFalse();
        assertThat(last(thread).text()).isEqualTo("Edited");
        thread.archive(true, false);
        booth.restartBot();
        assertThat(booth.channel.post(id(thread), Card.of("New"))).isPresent();
        assertThat(last(thread).text()).isEqualTo("New");
        assertThat(thread.isArchived()).isFalse();
        assertThat(booth.refusals()).isEmpty();
    }

    @Test
    void aButtonInAThreadThatWasArchivedBeforeTheStartWorks() throws Exception {
        Channel thread = thread();
        booth.channel.post(id(thread), CARD);
        thread.archive(true, false);
        booth.restartBot();
        assertThat(presses(last(thread), thread)).isEqualTo("went in true");
    }

    @Test
    void aPlaceThatIsGoneOrHiddenOrLockedTakesNothing() throws Exception {
        assertThat(booth.channel.post("4711", CARD)).isEqualTo(Optional.empty());
        assertThat(booth.channel.edit("4711", "1", CARD)).isFalse();
        Channel thread = thread();
        thread.archive(true, true);
        booth.talks.denyBot(Permissions.MANAGE_THREADS);
        booth.restartBot();
        assertThat(booth.channel.post(id(thread), CARD)).isEmpty();
        booth.talks.denyBot(Permissions.VIEW_CHANNEL);
        booth.restartBot();
        assertThat(booth.channel.post(id(thread), CARD)).isEmpty();
    }
}
