package org.entente.llm;

import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel.OpenAiChatModelBuilder;
import java.time.Clock;
import org.entente.command.model.LanguageModel;

/**
 * A language model behind an endpoint that speaks OpenAI's chat interface: Ollama, vLLM, LM Studio, or a hosted service.
 * Nothing of what is asked or answered goes to the log.
 */
public final class OpenAiCompatible implements LanguageModel, AutoCloseable {

    private final LlmSettings settings;
    private final Wire wire;
    private final Attempts attempts;
    private final Breaker breaker;
    private final Line line;

    private OpenAiCompatible(LlmSettings settings, Clock clock, Pause pause) {
        this.settings = settings;
        wire = new Wire(settings.limit(), clock);
        attempts = new Attempts(model(settings, wire), settings.pause(), pause);
        breaker = new Breaker(clock);
        line = new Line(settings.atOnce());
    }

    /** Nothing is sent before somebody asks. */
    public static OpenAiCompatible connect(LlmSettings settings, Clock clock) {
        return connect(settings, clock, Thread::sleep);
    }

    static OpenAiCompatible connect(LlmSettings settings, Clock clock, Pause pause) {
        return new OpenAiCompatible(settings, clock, pause);
    }

    /** Without the capability LangChain4j may put the schema into words; its own retries heed no Retry-After. */
    private static ChatModel model(LlmSettings settings, Wire wire) {
        OpenAiChatModelBuilder model = OpenAiChatModel.builder().baseUrl(settings.url().toString())
                .modelName(settings.model()).httpClientBuilder(new WireAsGiven(wire, settings.limit())).maxRetries(0)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA).responseFormat(AnswerShape.FORMAT)
                .strictJsonSchema(true).temperature(0.0).logRequests(false).logResponses(false);
        settings.key().ifPresent(model::apiKey);
        return model.build();
    }

    @Override
    public Endpoint endpoint() {
        return settings.endpoint();
    }

    @Override
    public long budget() {
        return settings.budget();
    }

    @Override
    public int room() {
        return settings.context();
    }

    @Override
    public int tokens(String text) {
        return Tokens.in(text);
    }

    @Override
    public Call ask(Prompt prompt) {
        return breaker.isOpen()
                ? Place.none(Reason.PAUSED)
                : line.join(() -> breaker.guard(() -> attempts.ask(prompt)));
    }

    /** Calls off whatever waits or is being made. */
    @Override
    public void close() {
        line.close();
        wire.close();
    }
}
