package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.command.Desk;
import org.entente.command.Dispatcher;
import org.entente.command.card.Card;
import org.entente.script.reading.MessagesReader;
import org.entente.simulator.wire.Faults;
import org.entente.text.Language;
import org.entente.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;

/** A Discord that cannot be reached is told in plain words at start, and stands in the log later. */
class HushTest {

    private final Logger calls = (Logger) LoggerFactory.getLogger("net.dv8tion.jda.internal.requests.Requester");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        log.start();
        calls.addAppender(log);
        calls.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        calls.detachAppender(log);
        calls.setAdditive(true);
        calls.setLevel(null);
    }

    @Test
    void whileTheBotConnectsACallThatFailsIsNotLogged() throws Exception {
        Messages messages = MessagesReader.builtIn().messages().orElseThrow();
        Dispatcher none = new Dispatcher(List.of(), Mockito.mock(Desk.class));
        URI nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/api/v10/");
        }
        Address address = new Address("rehearsal", Optional.of(nobody), Optional.of(URI.create("ws://127.0.0.1:1/")));
        assertThatThrownBy(() -> Bot.connect(address, none, messages, Language.ENGLISH, new JdaChannel(), () -> {}))
                .isInstanceOf(CannotConnect.class);
        assertThat(log.list).isEmpty();
    }

    @Test
    void onceItIsConnectedACallThatFailsIsLogged() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        Faults faults = new Faults() {
            @Override
            public boolean losesAnswer(String method, String path) {
                return broken.get();
            }
        };
        try (Booth booth = Booth.offering(folder, faults)) {
            broken.set(true);
            assertThatThrownBy(() -> booth.channel.tell(booth.ann.id() + "", Card.of("Hello")))
                    .isInstanceOf(RuntimeException.class);
            assertThat(log.list).isNotEmpty();
            broken.set(false);
        }
    }
}
