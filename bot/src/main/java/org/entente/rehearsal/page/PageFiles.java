package org.entente.rehearsal.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page's own files, from the class path. */
final class PageFiles {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(html|js|css|svg)");
    private static final Map<String, String> TYPES = Map.of("html", "text/html", "js", "text/javascript", "css",
            "text/css", "svg", "image/svg+xml");

    private PageFiles() {}

    static void serve(RoutesConfig routes) {
        routes.get("/", context -> send(context, "index.html"));
        routes.get("/favicon.ico", context -> send(context, "mark.svg"));
        routes.get("/rehearsal/{file}", context -> send(context, context.pathParam("file")));
    }

    private static void send(Context context, String name) {
        byte[] bytes = Optional.of(name).filter(NAME.asMatchPredicate()).flatMap(PageFiles::read)
                .orElseThrow(NotFoundResponse::new);
        context.contentType(TYPES.get(name.substring(name.indexOf('.') + 1)) + "; charset=utf-8").result(bytes);
    }

    private static Optional<byte[]> read(String name) {
        try (InputStream file = PageFiles.class.getClassLoader().getResourceAsStream("rehearsal/" + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
