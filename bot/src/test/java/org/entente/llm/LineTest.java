package org.entente.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.command.MovedClock;
import org.entente.command.model.LanguageModel.Call;
import org.entente.command.model.LanguageModel.Prompt;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said;
import org.entente.command.model.LanguageModel.Said.Nothing;
import org.entente.command.model.LanguageModel.Said.Statements;
import org.entente.llm.StubModel.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Who waits for whom, and what calling off does to whoever waits and to whoever does not any more. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class LineTest {

    private static Call ask(Connected connected, String text) {
        return connected.model.ask(new Prompt("Compare.", text));
    }

    @Test
    void whoComesFirstIsServedFirst() throws Exception {
        try (Connected connected = Connected.to(Mode.HANGS)) {
            List<Call> calls = Stream.of("one", "two", "three", "four").map(word -> ask(connected, word)).toList();
            connected.stub.awaitCall();
            assertThat(calls).extracting(Call::before).containsExactly(0, 1, 2, 3);
            connected.stub.letGo(1);
            calls.getFirst().said();
            connected.stub.awaitCall();
            assertThat(calls).extracting(Call::before).containsExactly(0, 0, 1, 2);
            connected.stub.letGo(3);
            assertThat(calls).extracting(Call::said).allMatch(Statements.class::isInstance);
            assertThat(connected.stub.requests()).extracting(request -> Asked.of(request).user())
                    .containsExactly("one", "two", "three", "four");
        }
    }

    @Test
    void asManyAreMadeAtOnceAsWereAllowed() throws Exception {
        try (Connected connected = Connected.atOnce(2, Mode.HANGS)) {
            List<Call> calls = IntStream.range(0, 4).mapToObj(i -> connected.asks()).toList();
            connected.stub.awaitCall();
            connected.stub.awaitCall();
            assertThat(calls).extracting(Call::before).containsExactly(0, 0, 2, 3);
            assertThat(connected.stub.calls()).isEqualTo(2);
            connected.stub.letGo(4);
            assertThat(calls).extracting(Call::said).allMatch(Statements.class::isInstance);
        }
    }

    @Test
    void whereTooManyWaitTheNextIsSentAwayAtOnce() {
        try (Connected connected = Connected.to(Mode.HANGS)) {
            IntStream.rangeClosed(0, Line.MOST_WAITING).forEach(i -> connected.asks());
            assertThat(connected.says()).isEqualTo(new Nothing(Reason.FULL, 0));
        }
    }

    @Test
    void whoCallsOffWhileWaitingLeavesTheLineAndIsNeverAskedFor() throws Exception {
        try (Connected connected = Connected.to(Mode.HANGS)) {
            List<Call> calls = Stream.of("one", "two", "three").map(word -> ask(connected, word)).toList();
            calls.get(1).cancel();
            assertThat(calls.get(1).said()).isEqualTo(new Nothing(Reason.CANCELLED, 0));
            assertThat(calls).extracting(Call::before).containsExactly(0, 0, 1);
            connected.stub.letGo(3);
            assertThat(calls.getLast().said()).isInstanceOf(Statements.class);
            assertThat(connected.stub.requests()).extracting(request -> Asked.of(request).user())
                    .containsExactly("one", "three");
        }
    }

    @Test
    void whoCallsOffACallThatIsMadeMakesRoomForTheNext() throws Exception {
        try (Connected connected = Connected.to(Mode.HANGS, Mode.WELL)) {
            Call first = connected.asks();
            Call second = connected.asks();
            connected.stub.awaitCall();
            first.cancel();
            assertThat(first.said()).isInstanceOfSatisfying(Nothing.class, nothing -> assertThat(nothing.reason())
                    .isEqualTo(Reason.CANCELLED));
            assertThat(second.said()).isInstanceOf(Statements.class);
        }
    }

    @Test
    void callingOffHangsUpOnTheEndpoint() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                OpenAiCompatible model = OpenAiCompatible.connect(Connected.settings(URI.create("http://127.0.0.1:"
                        + deaf.getLocalPort() + "/v1"), Optional.empty(), 1, Duration.ofSeconds(50)),
                        new MovedClock())) {
            Call call = model.ask(Connected.PROMPT);
            try (Socket line = deaf.accept()) {
                line.setSoTimeout(20_000);
                line.getInputStream().read();
                call.cancel();
                assertThat(reason(call.said())).isEqualTo(Reason.CANCELLED);
                while (line.getInputStream().read() >= 0) {
                    // what was sent before
                }
            }
        }
    }

    @Test
    void whoCallsOffWhileTheEndpointIsLeftAloneWaitsNoLonger() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        try (StubModel stub = StubModel.on(0);
                OpenAiCompatible model = OpenAiCompatible.connect(Connected.settings(stub.url(), Optional.empty(), 1,
                        Duration.ofSeconds(20)), new MovedClock(), time -> {
                            paused.countDown();
                            new CountDownLatch(1).await();
                        })) {
            stub.plays(Mode.BUSY);
            Call call = model.ask(Connected.PROMPT);
            paused.await();
            call.cancel();
            assertThat(call.said()).isEqualTo(new Nothing(Reason.CANCELLED, 0));
            assertThat(stub.calls()).isEqualTo(1);
        }
    }

    @Test
    void callingOffWhatIsDoneChangesNothing() {
        try (Connected connected = Connected.to(Mode.WELL)) {
            Call call = connected.asks();
            Said said = call.said();
            call.cancel();
            assertThat(call.said()).isEqualTo(said).isInstanceOf(Statements.class);
        }
    }

    @Test
    void closingCallsOffWhateverWaitsOrIsMadeAndTakesNothingMore() throws Exception {
        Connected connected = Connected.to(Mode.HANGS);
        List<Call> calls = new ArrayList<>(IntStream.range(0, 3).mapToObj(i -> connected.asks()).toList());
        connected.stub.awaitCall();
        connected.close();
        calls.add(connected.asks());
        assertThat(calls).extracting(call -> reason(call.said())).containsOnly(Reason.CANCELLED);
        assertThat(connected.stub.calls()).isEqualTo(1);
    }

    private static Reason reason(Said said) {
        return said instanceof Nothing nothing ? nothing.reason() : Reason.NONSENSE;
    }
}
