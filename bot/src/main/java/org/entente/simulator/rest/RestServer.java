package org.entente.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.entente.simulator.wire.Faults;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.entente.simulator.wire.Upload;
import org.entente.simulator.world.World;

/** Carries the API and the files over HTTP: token, faults, status codes. */
public final class RestServer {

    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final String ROOT = "/api/v10";

    private final World world;
    private final RestApi api;
    private final String authorization;
    private final Faults faults;
    private final Traffic traffic;

    public RestServer(World world, RestApi api, String token, Faults faults, Traffic traffic) {
        this.world = world;
        this.api = api;
        this.authorization = "Bot " + token;
        this.faults = faults;
        this.traffic = traffic;
    }

    public void serve(RoutesConfig routes) {
        Handler handler = this::answer;
        String all = ROOT + "/*";
        routes.get(all, handler).post(all, handler).put(all, handler).patch(all, handler).delete(all, handler);
        routes.get("/attachments/{id}/{name}", this::download);
    }

    private void answer(Context context) {
        String method = context.method().name();
        String path = context.path().substring(ROOT.length());
        traffic.begin();
        try {
            context.header("Via", "1.1 simulator");
            respond(context, method, path);
            if (faults.losesAnswer(method, path)) {
                breakConnection(context);
            }
        } finally {
            traffic.end();
        }
    }

    private void respond(Context context, String method, String path) {
        try {
            mustBeKnown(context, path);
            Optional<Refused> fault = faults.insteadOf(method, path);
            if (fault.isPresent()) {
                write(context, fault.get().status(), fault.get().json());
            } else {
                JsonNode answer = api.handle(method, path, query(context), () -> Bodies.read(context));
                write(context, answer.isNull() ? 204 : 200, answer);
            }
        } catch (Refused refused) {
            traffic.refused(new Refusal(method, path, refused.status(), refused.code(), refused.explanation()));
            write(context, refused.status(), refused.json());
        }
    }

    /** Callbacks and webhooks carry their own token in the path. */
    private void mustBeKnown(Context context, String path) {
        boolean ownToken = path.startsWith("/interactions/") || path.startsWith("/webhooks/");
        if (!ownToken && !authorization.equals(context.header("Authorization"))) {
            throw new Refused(401, 0, "401: Unauthorized");
        }
    }

    private static Map<String, String> query(Context context) {
        if (context.queryString() == null) {
            return Map.of();
        }
        return context.queryParamMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }

    private static void write(Context context, int status, JsonNode body) {
        context.status(status);
        if (status != 204) {
            context.contentType("application/json").result(Json.bytes(body));
        }
    }

    private static void breakConnection(Context context) {
        ServletContextRequest.getServletContextRequest(context.req()).getConnectionMetaData().getConnection()
                .getEndPoint().close();
    }

    /** Whatever somebody has uploaded, a browser that opens it runs nothing of it: it shows pictures and saves the rest. */
    private static void harmless(Context context, Upload file) {
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Content-Security-Policy", "default-src 'none'; sandbox");
        if (!SHOWN.contains(file.contentType())) {
            String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*",
                    "%2A");
            context.header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        }
    }

    private void download(Context context) {
        try {
            Upload file = world.attachments().get(Long.parseLong(context.pathParam("id")));
            harmless(context, file);
            context.contentType(file.contentType()).result(file.bytes());
        } catch (Refused refused) {
            write(context, refused.status(), refused.json());
        }
    }
}
