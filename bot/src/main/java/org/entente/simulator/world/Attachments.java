package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.simulator.wire.Bounded;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.wire.Snowflakes;
import org.entente.simulator.wire.Upload;

/** The files that people and the bot have sent, to be downloaded again under {@code /attachments/}. */
public final class Attachments {

    private static final int MOST = 5_000;

    private final Snowflakes ids;
    private final Bounded<Long, Upload> files = new Bounded<>(MOST);
    private volatile URI root = URI.create("http://127.0.0.1/");

    Attachments(Snowflakes ids) {
        this.ids = ids;
    }

    void servedAt(URI address) {
        root = address;
    }

    /** Keeps the file and describes it as Discord does. */
    public ObjectNode keep(Upload upload) {
        long id = ids.next();
        files.put(id, upload);
        String name = URLEncoder.encode(upload.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String url = root.resolve("attachments/" + id + "/" + name).toString();
        return Json.object().put("id", Long.toString(id)).put("filename", upload.name()).put("size", upload.size())
                .put("url", url).put("proxy_url", url).put("content_type", upload.contentType());
    }

    public Upload get(long id) {
        return files.get(id).orElseThrow(() -> new Refused(404, 10008, "Unknown file"));
    }

    byte[] bytes(long id) {
        return Optional.of(get(id)).map(Upload::bytes).orElseThrow();
    }
}
