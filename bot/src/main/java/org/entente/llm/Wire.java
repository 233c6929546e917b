package org.entente.llm;

import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One exchange with the endpoint: within a time limit for the whole of it and a limit of size, and never redirected, so
 * that answers go to no other host. Interrupting the thread hangs up. Whatever goes wrong is a {@link Trouble}.
 */
final class Wire implements dev.langchain4j.http.client.HttpClient {

    /** Longest body that is read, in bytes. */
    static final int MOST = 1 << 20;
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECTING).build();
    private final Duration limit;
    private final Clock clock;

    Wire(Duration limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        FutureTask<SuccessfulHttpResponse> exchange = new FutureTask<>(() -> exchanged(request));
        Thread.ofVirtual().name("llm-exchange").start(exchange);
        try {
            return exchange.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw Trouble.of(Trouble.Kind.LATE);
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
            throw Trouble.of(Trouble.Kind.CALLED_OFF);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Trouble trouble ? trouble : Trouble.of(Trouble.Kind.UNREACHED);
        } finally {
            exchange.cancel(true);
        }
    }

    private SuccessfulHttpResponse exchanged(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(plain(request), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw Trouble.ofStatus(answer.statusCode(), answer.headers().firstValue("Retry-After")
                        .flatMap(header -> RetryAfter.read(header, clock.instant())));
            }
            return SuccessfulHttpResponse.builder().statusCode(200).headers(Map.of()).body(text(body)).build();
        }
    }

    private static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw Trouble.of(Trouble.Kind.ENDLESS);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException brokenOff) {
            throw Trouble.of(Trouble.Kind.BROKEN_OFF);
        }
    }

    private static java.net.http.HttpRequest plain(HttpRequest request) {
        java.net.http.HttpRequest.Builder plain = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> plain.header(name, value)));
        return plain.build();
    }

    /** Hangs up on whatever goes on. */
    void close() {
        client.shutdownNow();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are taken whole");
    }
}
