package org.entente.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Speaks to the API without JDA, which would refuse much by itself. */
final class Http {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI api;
    private final String token;

    Http(Simulator discord, String token) {
        this.api = discord.api();
        this.token = token;
    }

    HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path)).header("Authorization", "Bot " + token)
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)).build();
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> get(URI address, HttpResponse.BodyHandler<T> handler) {
        return send(HttpRequest.newBuilder(address).build(), handler);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
