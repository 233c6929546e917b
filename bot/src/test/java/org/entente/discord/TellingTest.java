package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.command.Action;
import org.entente.command.Reply;
import org.entente.command.card.Card;
import org.entente.command.card.Card.Button;
import org.entente.command.card.Markup;
import org.entente.command.card.Target;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the bot writes to, and whom it calls. */
class TellingTest {

    @TempDir
    private Path folder;

    private final AtomicInteger gone = new AtomicInteger();
    private Booth booth;

    @BeforeEach
    void open() throws Exception {
        booth = Booth.offering(folder, Action.of("go", request -> {
            gone.incrementAndGet();
            return Reply.publicly(Markup.mention(request.who().discord()) + " " + Markup.typed("<@"
                    + request.who().discord() + "> @everyone"));
        }));
    }

    @AfterEach
    void close() {
        booth.close();
    }

    private static String id(Person person) {
        return Long.toString(person.id());
    }

    private String posted(Card card, Optional<String> mention) {
        return booth.channel.post(booth.talks.id() + "", card, mention).orElseThrow();
    }

    private ShownMessage shown(String message) {
        return booth.talks.messagesSeenBy(booth.ann).stream().filter(seen -> (seen.id() + "").equals(message))
                .findFirst().orElseThrow();
    }

    @Test
    void somebodyReceivesADirectMessageThatNobodyElseSees() {
        assertThat(booth.channel.tell(id(booth.bruno), Card.of("Your voice is awaited"))).isTrue();
        assertThat(booth.channel.tell(id(booth.bruno), Card.of("Once more"))).isTrue();
        assertThat(booth.bruno.directMessages()).extracting(ShownMessage::text)
                .containsExactly("Your voice is awaited", "Once more");
        assertThat(booth.ann.directMessages()).isEmpty();
        assertThat(booth.talks.messagesSeenBy(booth.bruno)).isEmpty();
        assertThat(booth.refusals()).isEmpty();
    }

    @Test
    void whoeverTakesNoDirectMessagesIsNotReached() {
        booth.channel.tell(id(booth.bruno), Card.of("First"));
        booth.bruno.refuseDirectMessages();
        assertThat(booth.channel.tell(id(booth.bruno), Card.of("Second"))).isFalse();
        assertThat(booth.bruno.directMessages()).extracting(ShownMessage::text).containsExactly("First");
        assertThat(booth.refusals()).containsExactly(50007);
    }

    @Test
    void whoeverHasLeftOrIsUnknownOrIsTheBotItselfIsNotReached() {
        booth.guild.leave(booth.bruno);
        assertThat(booth.channel.tell(id(booth.bruno), Card.of("Hello"))).isFalse();
        assertThat(booth.channel.tell("4711", Card.of("Hello"))).isFalse();
        assertThat(booth.channel.tell(booth.discord.world().bot() + "", Card.of("Hello"))).isFalse();
        assertThat(booth.refusals()).containsExactly(50278, 50033);
    }

    @Test
    void aPostCallsTheOnePersonWhomItIsFor() {
        Card card = Card.of(Markup.mention(id(booth.ann)) + " and " + Markup.mention(id(booth.bruno)) + " @everyone");
        ShownMessage calling = shown(posted(card, Optional.of(id(booth.bruno))));
        assertThat(calling.mentioned()).containsExactly(booth.bruno.id());
        assertThat(calling.callsMany()).isFalse();
        ShownMessage silent = shown(posted(card, Optional.empty()));
        assertThat(silent.mentioned()).isEmpty();
        assertThat(silent.callsMany()).isFalse();
    }

    @Test
    void whatSomebodyTypedCallsNobodyEvenBesideAMention() {
        String typed = Markup.typed("<@" + id(booth.ann) + "> <@&" + booth.guild.id() + "> @everyone @here");
        ShownMessage message = shown(posted(Card.of(typed + Markup.mention(id(booth.bruno))),
                Optional.of(id(booth.ann))));
        assertThat(message.mentioned()).isEmpty();
        assertThat(message.callsMany()).isFalse();
    }

    @Test
    void aReplyCallsNobody() {
        assertThat(booth.told(booth.ann.in(booth.talks).slash("trial go"))).contains("@everyone");
        assertThat(booth.talks.messagesSeenBy(booth.bruno)).singleElement().satisfies(reply -> {
            assertThat(reply.mentioned()).isEmpty();
            assertThat(reply.callsMany()).isFalse();
        });
    }

    @Test
    void aButtonInADirectMessageSaysWhereToGo() {
        Card card = Card.builder().words("Awaited").buttons(Button.main("Go", Target.to("trial go"))).build();
        booth.channel.tell(id(booth.bruno), card);
        ShownMessage told = booth.bruno.directMessages().getLast();
        var direct = booth.discord.world().directMessages(booth.bruno);
        assertThat(booth.told(booth.bruno.in(direct).press(told, told.button("Go").customId())))
                .contains("Ce bouton n’agit que dans le salon du partenariat");
        assertThat(gone).hasValue(0);
        assertThat(booth.refusals()).isEmpty();
    }
}
