package org.entente.simulator.rest;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.simulator.wire.Body;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Upload;

/** Reads what a request carries: JSON, or JSON with files. */
final class Bodies {

    private static final Pattern FILE = Pattern.compile("files\\[(\\d+)]");

    private Bodies() {}

    static Body read(Context context) {
        if (context.isMultipart()) {
            return multipart(context);
        }
        byte[] bytes = context.bodyAsBytes();
        return bytes.length == 0 ? Body.EMPTY : new Body(Json.read(bytes), new TreeMap<>());
    }

    private static Body multipart(Context context) {
        SortedMap<Integer, Upload> files = new TreeMap<>();
        context.uploadedFileMap().forEach((name, parts) -> {
            Matcher matcher = FILE.matcher(name);
            if (matcher.matches()) {
                files.put(Integer.valueOf(matcher.group(1)), upload(parts.getFirst()));
            }
        });
        String json = Optional.ofNullable(context.formParam("payload_json")).orElse("{}");
        return new Body(Json.read(json), files);
    }

    private static Upload upload(UploadedFile file) {
        try (InputStream content = file.content()) {
            return Upload.of(file.filename(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
