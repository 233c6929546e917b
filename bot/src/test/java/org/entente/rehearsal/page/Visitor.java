package org.entente.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A page without a browser: it asks what a page asks, and hears what a page hears. */
public final class Visitor implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LIMIT = 30;

    private final URI root;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final WebSocket line;

    public Visitor(URI root) {
        this(root, "");
    }

    /** @param query of the line, such as {@code ?language=fr} */
    Visitor(URI root, String query) {
        this.root = root;
        URI live = URI.create("ws://" + root.getAuthority() + "/room/live" + query);
        this.line = client.newWebSocketBuilder().buildAsync(live, new Ear()).join();
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(read(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            ended.complete(true);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            ended.complete(true);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next piece of news of this kind; what comes before it is passed over. */
    public JsonNode hears(Predicate<JsonNode> wanted) throws InterruptedException {
        while (true) {
            JsonNode news = heard.poll(LIMIT, TimeUnit.SECONDS);
            if (news == null) {
                throw new AssertionError("nothing of the kind was heard");
            }
            if (wanted.test(news)) {
                return news;
            }
        }
    }

    public JsonNode hears(String type) throws InterruptedException {
        return hears(news -> news.path("type").asText().equals(type));
    }

    /** What somebody finds out about the room, as soon as it is open. */
    public static <T> T eventually(URI root, Finding<T> finding) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT);
        while (true) {
            try (Visitor visitor = new Visitor(root)) {
                return finding.of(visitor);
            } catch (CompletionException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
        }
    }

    /** Something to find out. */
    public interface Finding<T> {

        T of(Visitor visitor) throws Exception;
    }

    /** Returns when the room has hung up. */
    public void awaitEnd() {
        ended.join();
    }

    public void watches(String pane, String person, String channel) {
        ObjectNode asked = JSON.createObjectNode();
        asked.putArray("watch").addObject().put("pane", pane).put("person", person).put("channel", channel);
        line.sendText(asked.toString(), true).join();
    }

    public JsonNode acts(String person, String channel, String act) throws Exception {
        ObjectNode asked = JSON.createObjectNode().put("person", person).put("channel", channel);
        asked.set("act", read(act));
        return posts("/room/act", asked.toString());
    }

    public JsonNode posts(String path, String body) throws Exception {
        return read(post(path, body).body());
    }

    public HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(HttpRequest.newBuilder(root.resolve(path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(root.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        line.abort();
    }
}
