package org.entente.llm;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.command.MovedClock;
import org.entente.command.model.LanguageModel.Call;
import org.entente.command.model.LanguageModel.Prompt;
import org.entente.command.model.LanguageModel.Said;
import org.entente.llm.StubModel.Mode;

/** The real client, connected to a stub; time passes only where a test lets it. */
final class Connected implements AutoCloseable {

    static final Prompt PROMPT = new Prompt("You compare answers.\nlanguage: en\n",
            answer("A1", "Azur", "We want to read aloud with elders. It is &lt;urgent&gt;.")
                    + answer("A2", "Borée", "Our nurses want elders to read aloud more often. Zephyrs help."));
    /** A whole exchange on this machine takes a hundredth of it. */
    private static final Duration AMPLE = Duration.ofSeconds(20);

    final StubModel stub;
    final MovedClock clock = new MovedClock();
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final OpenAiCompatible model;

    private Connected(Optional<String> key, int atOnce, Duration limit, Mode... modes) {
        try {
            stub = StubModel.on(0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        stub.plays(modes);
        model = OpenAiCompatible.connect(settings(stub.url(), key, atOnce, limit), clock, pauses::add);
    }

    private static String answer(String id, String organization, String text) {
        return "<answer id=\"" + id + "\" organization=\"" + organization + "\" question=\"Why?\">" + text
                + "</answer>\n";
    }

    static Connected to(Mode... modes) {
        return new Connected(Optional.empty(), 1, AMPLE, modes);
    }

    static Connected with(String key) {
        return new Connected(Optional.of(key), 1, AMPLE, Mode.WELL);
    }

    static Connected atOnce(int calls, Mode... modes) {
        return new Connected(Optional.empty(), calls, AMPLE, modes);
    }

    static Connected within(Duration limit, Mode... modes) {
        return new Connected(Optional.empty(), 1, limit, modes);
    }

    static LlmSettings settings(URI url, Optional<String> key, int atOnce, Duration limit) {
        return new LlmSettings(url, "stub", key, 8000, atOnce, limit, LlmSettings.USUAL_PAUSE, 200_000);
    }

    Call asks() {
        return model.ask(PROMPT);
    }

    Said says() {
        return asks().said();
    }

    @Override
    public void close() {
        model.close();
        stub.close();
    }
}
