package org.entente.simulator.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;
import org.entente.simulator.wire.Bounded;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.wire.Snowflakes;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.Lasting.Attached;

/** The files that people and the bot have sent, to be downloaded again under {@code /attachments/}. */
public final class Attachments {

    /** Where they lie below the root. */
    static final String PATH = "attachments/";

    private static final int MOST = 5_000;

    private final Snowflakes ids;
    private final Bounded<Long, Upload> files = new Bounded<>(MOST);
    private final ObjLongConsumer<Upload> added;
    private volatile URI root;

    /**
     * @param root  where they are served from
     * @param added told of each new one
     */
    Attachments(Snowflakes ids, URI root, ObjLongConsumer<Upload> added) {
        this.ids = ids;
        this.root = root;
        this.added = added;
    }

    void restore(long id, Upload upload) {
        files.put(id, upload);
    }

    Stream<Attached> lasting() {
        return files.all().entrySet().stream()
                .map(file -> new Attached(file.getKey(), file.getValue().name(), file.getValue().contentType()));
    }

    /** What the addresses of all files begin with. */
    URI root() {
        return root;
    }

    void servedAt(URI address) {
        root = address;
    }

    /** Keeps the file and describes it as Discord does. */
    public ObjectNode keep(Upload upload) {
        long id = ids.next();
        files.put(id, upload);
        added.accept(upload, id);
        String name = URLEncoder.encode(upload.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String url = root.resolve(PATH + id + "/" + name).toString();
        return Json.object().put("id", Long.toString(id)).put("filename", upload.name()).put("size", upload.size())
                .put("url", url).put("proxy_url", url).put("content_type", upload.contentType());
    }

    public Upload get(long id) {
        return find(id).orElseThrow(() -> new Refused(404, 10008, "Unknown file"));
    }

    Optional<Upload> find(long id) {
        return files.get(id);
    }
}
