package org.entente.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.command.model.LanguageModel.Prompt;
import org.entente.command.model.LanguageModel.Reason;
import org.entente.command.model.LanguageModel.Said;
import org.entente.command.model.LanguageModel.Said.Nothing;
import org.entente.command.model.LanguageModel.Said.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks one thing, a few times where what went wrong may pass. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final ChatModel model;
    /** Before the second call and before the third, where the endpoint does not say how long. */
    private final List<Duration> pauses;
    private final Pause pause;

    /** What the calls so far took. */
    private record Spent(int calls, Duration waited, int tokens) {

        Spent with(int more) {
            return new Spent(calls + 1, waited, tokens + more);
        }

        /** How long to wait before the next call; empty: there is none. */
        Optional<Duration> before(Trouble trouble, List<Duration> pauses) {
            if (!trouble.kind().passes || calls > pauses.size()) {
                return Optional.empty();
            }
            Duration wait = trouble.asksToWait().orElse(pauses.get(calls - 1));
            return Optional.of(wait).filter(time -> waited.plus(time).compareTo(LONGEST_WAIT) <= 0);
        }

        Spent after(Duration wait) {
            return new Spent(calls, waited.plus(wait), tokens);
        }
    }

    Attempts(ChatModel model, Duration first, Pause pause) {
        this.model = model;
        this.pauses = List.of(first, first.multipliedBy(2));
        this.pause = pause;
    }

    /** Interrupting the thread calls it off. */
    Said ask(Prompt prompt) {
        return ask(prompt, new Spent(0, Duration.ZERO, 0));
    }

    private Said ask(Prompt prompt, Spent before) {
        try {
            return said(prompt, model.chat(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user())),
                    before.tokens());
        } catch (RuntimeException failure) {
            return failed(prompt, failure, before);
        }
    }

    /** LangChain4j wraps what went wrong once the thread is interrupted. */
    private Said failed(Prompt prompt, RuntimeException failure, Spent before) {
        Throwable told = failure.getCause() instanceof Trouble within ? within : failure;
        if (told instanceof Trouble trouble) {
            LOG.warn("the language model was asked and did not answer: {}", trouble.getMessage());
            return again(prompt, trouble, before.with(trouble.kind().worked ? Tokens.in(prompt) : 0));
        }
        // Its ways to say that the envelope is broken or empty, or that the model refuses; some quote the model.
        LOG.warn("the language model's answer cannot be used: {}", failure.getClass().getName());
        return new Nothing(Reason.NONSENSE, before.tokens() + Tokens.in(prompt));
    }

    private Said again(Prompt prompt, Trouble trouble, Spent spent) {
        Optional<Duration> wait = spent.before(trouble, pauses);
        if (wait.isEmpty()) {
            return new Nothing(trouble.kind().reason, spent.tokens());
        }
        try {
            pause.last(wait.get());
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
            return new Nothing(Reason.CANCELLED, spent.tokens());
        }
        return ask(prompt, spent.after(wait.get()));
    }

    private static Said said(Prompt prompt, ChatResponse response, int before) {
        String text = Optional.ofNullable(response.aiMessage().text()).orElse("");
        int tokens = before + used(response).orElseGet(() -> Tokens.in(prompt) + Tokens.in(text));
        if (response.finishReason() == FinishReason.LENGTH) {
            return new Nothing(Reason.NONSENSE, tokens);
        }
        return StatementReader.read(text).<Said>map(statements -> new Statements(statements, tokens))
                .orElseGet(() -> new Nothing(Reason.NONSENSE, tokens));
    }

    private static Optional<Integer> used(ChatResponse response) {
        return Optional.ofNullable(response.tokenUsage()).map(TokenUsage::totalTokenCount).filter(count -> count > 0);
    }
}
