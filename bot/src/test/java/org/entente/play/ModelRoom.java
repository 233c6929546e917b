package org.entente.play;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.Outside;
import org.entente.command.MovedClock;
import org.entente.llm.LlmSettings;
import org.entente.llm.StubModel;
import org.entente.simulator.seen.ShownMessage;
import org.entente.simulator.world.Person;
import org.entente.text.Language;

/** A room whose bot asks a stub over HTTP, through the real client; time passes only where a test lets it. */
public final class ModelRoom implements AutoCloseable {

    /** A whole exchange on this machine takes a hundredth of it. */
    public static final Duration AMPLE = Duration.ofSeconds(20);
    /** Longer than the client leaves a failing endpoint alone. */
    private static final Duration REST = Duration.ofMinutes(2);
    private static final String KEY = "key-of-the-stub";

    public final StubModel stub;
    public final Room room;
    private final MovedClock clock = new MovedClock();

    private ModelRoom(Language language, List<String> organisations, Duration limit) throws Exception {
        stub = onAnyPort();
        stub.asksToWait("0");
        LlmSettings settings = new LlmSettings(stub.url(), "stub", Optional.of(KEY), 8000, 2, limit, Duration.ZERO,
                1_000_000);
        room = Room.begun(new Outside(Optional.of(settings), Optional.empty()), clock, language, organisations);
    }

    private static StubModel onAnyPort() throws IOException {
        return StubModel.on(0);
    }

    /** @param limit of one call */
    public static ModelRoom of(Language language, List<String> organisations, Duration limit) throws Exception {
        return new ModelRoom(language, organisations, limit);
    }

    /** What the leads say to the question that the channel is at, in their order. */
    void answers(List<String> texts) throws InterruptedException {
        for (int i = 0; i < texts.size(); i++) {
            answers(room.leads().get(i), texts.get(i));
        }
    }

    void answers(Person lead, String text) throws InterruptedException {
        room.types(lead, "conversation answer", Map.of("text", text));
    }

    void allConsent(int organisations) throws InterruptedException {
        for (Person lead : room.leads().subList(0, organisations)) {
            room.types(lead, "summary consent", Map.of("agreement", "yes"));
        }
    }

    /** What was made before is erased, so that the next request is sent. */
    void forgets() throws InterruptedException {
        room.types(room.ben, "summary consent", Map.of("agreement", "withdraw"));
        room.types(room.ben, "summary consent", Map.of("agreement", "yes"));
    }

    /** @return what the channel is shown for it */
    List<ShownMessage> asks() throws InterruptedException {
        clock.pass(REST);
        int before = seen().size();
        room.types(room.ann, "summary question", Map.of("with", "model"));
        return seen().subList(before, seen().size());
    }

    private List<ShownMessage> seen() {
        return room.channel.messagesSeenBy(room.zoe);
    }

    @Override
    public void close() {
        stub.close();
        room.close();
    }
}
