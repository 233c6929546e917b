package org.entente.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Kind;

/**
 * An endpoint on this machine that plays a language model, good or bad. By hand, for the rehearsal room:
 * {@code StubModel PORT MODE…}, such as {@code StubModel 11435 busy well}; of several modes each but the last is played
 * once.
 */
public final class StubModel implements AutoCloseable {

    /** What it says it took, each time. */
    public static final int TOKENS = 120;
    /** How the refusal and the broken answers read, so that a test can look for it in the log. */
    public static final String NONSENSE = "Lighthouse keepers prefer marmalade";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 20;
    private static final int SLOWNESS = 5;
    private static final int HUGE = 3 << 20;

    /** What a call is met with. */
    public enum Mode {
        WELL, FENCED, NONSENSE, INVENTS_QUOTES, CITES_NO_ANSWER, DROPS_ORGANISATION, SWITCHES_LANGUAGE,
        /** Does what its answers talk it into: see {@link StubModel#talkedInto}. */
        OBEYS,
        /** Begins at once, and ends after some seconds. */
        SLOW,
        /** Says nothing until it is let go, then answers well. */
        HANGS, CUT_OFF, REFUSES, EMPTY, NO_CHOICES, BROKEN_JSON, HALF_BODY, HUGE_BODY, REDIRECTS,
        /** Status 400. */
        NOT_TAKEN,
        /** Status 401. */
        UNKNOWN_KEY,
        /** Status 403. */
        FORBIDDEN,
        /** Status 404. */
        NO_SUCH_MODEL,
        /** Status 429, with Retry-After where that was set. */
        BUSY,
        /** Status 500. */
        FAILS,
        /** Status 503, with Retry-After where that was set. */
        OVERLOADED
    }

    private final HttpServer server;
    private final Deque<Mode> modes = new ArrayDeque<>(List.of(Mode.WELL));
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<Optional<String>> keys = new CopyOnWriteArrayList<>();
    private final AtomicInteger elsewhere = new AtomicInteger();
    private final Semaphore arrivals = new Semaphore(0);
    private final Semaphore goOn = new Semaphore(0);
    private volatile Optional<String> retryAfter = Optional.empty();
    private volatile boolean counts = true;
    private volatile Function<Asked, String> obedience = asked -> Answering.json(List.of(new Statement(Kind.SHARED,
            "@everyone https://example.org", List.of())));

    private StubModel(HttpServer server) {
        this.server = server;
        server.createContext("/v1/chat/completions", this::meet);
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            send(exchange, 200, envelope(Answering.json(List.of()), "stop", ""));
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** @param port of this machine; 0: any that is free */
    public static StubModel on(int port) throws IOException {
        return new StubModel(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    }

    public static void main(String[] arguments) throws IOException {
        StubModel stub = on(Integer.parseInt(arguments[0]));
        Mode[] modes = Arrays.stream(arguments).skip(1).map(name -> Mode.valueOf(name.replace('-', '_').toUpperCase(
                Locale.ROOT))).toArray(Mode[]::new);
        stub.plays(modes.length == 0 ? new Mode[]{Mode.WELL} : modes);
        System.out.println("ENTENTE_LLM_URL=" + stub.url() + " ENTENTE_LLM_MODEL=stub; Ctrl+C to stop");
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** From the next call on; each but the last for one call. */
    public void plays(Mode... wanted) {
        synchronized (modes) {
            modes.clear();
            modes.addAll(List.of(wanted));
        }
    }

    /** What stands in the header Retry-After, from now on. */
    public void asksToWait(String text) {
        retryAfter = Optional.of(text);
    }

    /** It no longer says how many tokens it took. */
    public void stopsCounting() {
        counts = false;
    }

    /** What it answers when it {@link Mode#OBEYS}: the whole text, as JSON or not. */
    public void talkedInto(Function<Asked, String> doing) {
        obedience = doing;
    }

    /** Lets so many of those that hang go on, now or when they come. */
    public void letGo(int calls) {
        goOn.release(calls);
    }

    /** Waits for one more call to arrive. */
    public void awaitCall() throws InterruptedException {
        if (!arrivals.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("no call came");
        }
    }

    public int calls() {
        return requests.size();
    }

    /** How often somebody followed it elsewhere. */
    public int followed() {
        return elsewhere.get();
    }

    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    /** What stood in the header Authorization of each call. */
    public List<Optional<String>> keys() {
        return List.copyOf(keys);
    }

    @Override
    public void close() {
        letGo(1000);
        server.stop(0);
    }

    private void meet(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        Mode mode = next();
        keys.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")));
        requests.add(request);
        arrivals.release();
        try {
            play(mode, Asked.of(request), exchange);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private Mode next() {
        synchronized (modes) {
            return modes.size() > 1 ? modes.remove() : modes.element();
        }
    }

    private void play(Mode mode, Asked asked, HttpExchange exchange) throws IOException, InterruptedException {
        String well = envelope(Answering.json(Answering.well(asked)), "stop", "");
        switch (mode) {
            case WELL -> send(exchange, 200, well);
            case FENCED -> content(exchange, "```json\n" + Answering.json(Answering.well(asked)) + "\n```");
            case NONSENSE -> content(exchange, NONSENSE);
            case INVENTS_QUOTES -> content(exchange, Answering.json(Answering.withInventedQuotes(asked)));
            case CITES_NO_ANSWER -> content(exchange, Answering.json(Answering.citingNoAnswer(asked)));
            case DROPS_ORGANISATION -> content(exchange, Answering.json(Answering.withoutTheLast(asked)));
            case SWITCHES_LANGUAGE -> content(exchange, Answering.json(Answering.inTheOtherLanguage(asked)));
            case OBEYS -> content(exchange, obedience.apply(asked));
            case SLOW -> slowly(exchange, well);
            case HANGS -> {
                goOn.acquire();
                send(exchange, 200, well);
            }
            case CUT_OFF -> send(exchange, 200, envelope(Answering.json(Answering.well(asked)), "length", ""));
            case REFUSES -> send(exchange, 200, envelope("", "stop", NONSENSE));
            case EMPTY -> content(exchange, "");
            case NO_CHOICES -> send(exchange, 200, "{\"id\":\"1\",\"object\":\"chat.completion\",\"choices\":[]}");
            case BROKEN_JSON -> send(exchange, 200, "{\"choices\": [\"" + NONSENSE + "\"");
            case HALF_BODY -> half(exchange, well);
            case HUGE_BODY -> send(exchange, 200, well + " ".repeat(HUGE));
            case REDIRECTS -> {
                exchange.getResponseHeaders().add("Location", url().resolve("/elsewhere").toString());
                send(exchange, 307, NONSENSE);
            }
            case NOT_TAKEN -> send(exchange, 400, fault(asked));
            case UNKNOWN_KEY -> send(exchange, 401, fault(asked));
            case FORBIDDEN -> send(exchange, 403, fault(asked));
            case NO_SUCH_MODEL -> send(exchange, 404, fault(asked));
            case BUSY -> busy(exchange, 429, asked);
            case FAILS -> send(exchange, 500, fault(asked));
            case OVERLOADED -> busy(exchange, 503, asked);
        }
    }

    private void content(HttpExchange exchange, String text) throws IOException {
        send(exchange, 200, envelope(text, "stop", ""));
    }

    private void busy(HttpExchange exchange, int status, Asked asked) throws IOException {
        retryAfter.ifPresent(text -> exchange.getResponseHeaders().add("Retry-After", text));
        send(exchange, status, fault(asked));
    }

    /** Some endpoints say again what they were sent. */
    private static String fault(Asked asked) {
        return JSON.createObjectNode().set("error", JSON.createObjectNode().put("message", NONSENSE + asked.user()))
                .toString();
    }

    private void slowly(HttpExchange exchange, String text) throws IOException, InterruptedException {
        byte[] bytes = begun(exchange, text);
        goOn.tryAcquire(SLOWNESS, TimeUnit.SECONDS);
        exchange.getResponseBody().write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
    }

    /** Closing before all is sent breaks the connection. */
    private static void half(HttpExchange exchange, String text) throws IOException {
        begun(exchange, text);
    }

    private static byte[] begun(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
        return bytes;
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private String envelope(String content, String finish, String refusal) throws IOException {
        Map<String, Object> message = refusal.isEmpty()
                ? Map.of("role", "assistant", "content", content)
                : Map.of("role", "assistant", "content", content, "refusal", refusal);
        List<?> choices = List.of(Map.of("index", 0, "finish_reason", finish, "message", message));
        Map<String, Object> envelope = Map.of("id", "1", "object", "chat.completion", "model", "stub", "choices",
                choices);
        return JSON.writeValueAsString(counts ? with(envelope) : envelope);
    }

    private static Map<String, Object> with(Map<String, Object> envelope) {
        Map<String, Object> counted = new LinkedHashMap<>(envelope);
        counted.put("usage", Map.of("prompt_tokens", TOKENS - 20, "completion_tokens", 20, "total_tokens", TOKENS));
        return counted;
    }
}
