package org.entente.discord;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.entente.command.Downloads;

/** Fetches files from Discord's own hosts, and from this machine where Discord is played on it; never from elsewhere. */
public final class DiscordFiles implements Downloads {

    private static final Set<String> HOSTS = Set.of("cdn.discordapp.com", "media.discordapp.net");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Optional<String> played;

    /** @param address where Discord is */
    public DiscordFiles(Address address) {
        this.played = address.api().map(URI::getAuthority);
    }

    @Override
    public Optional<byte[]> bytes(String address) {
        return place(address).flatMap(this::fetched);
    }

    private Optional<URI> place(String address) {
        try {
            URI place = URI.create(address);
            boolean discord = "https".equals(place.getScheme()) && HOSTS.contains(String.valueOf(place.getHost()))
                    && place.getPort() < 0;
            boolean here = "http".equals(place.getScheme()) && played.filter(known -> known.equals(place
                    .getAuthority())).isPresent();
            return discord || here ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> fetched(URI place) {
        HttpRequest request = HttpRequest.newBuilder(place).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(MOST + 1);
                return answer.statusCode() == 200 && bytes.length <= MOST
                        ? Optional.of(bytes)
                        : Optional.empty();
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
