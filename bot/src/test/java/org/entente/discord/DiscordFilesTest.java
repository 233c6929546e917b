package org.entente.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.entente.command.Downloads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the files that people give are fetched from, and where not. */
class DiscordFilesTest {

    private HttpServer host;
    private String root;

    @BeforeEach
    void open() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        root = "http://127.0.0.1:" + host.getAddress().getPort();
        Map<String, byte[]> files = Map.of("/text", "déjà".getBytes(StandardCharsets.UTF_8), "/bytes",
                new byte[]{(byte) 0xC3, 0x28}, "/long", new byte[Downloads.MOST + 1], "/most", "x".repeat(
                        Downloads.MOST_TEXT).getBytes(StandardCharsets.UTF_8));
        files.forEach((path, bytes) -> host.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            } catch (IOException cutOff) {
                assertThat(path).isEqualTo("/long");
            }
        }));
        host.createContext("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", root + "/text");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        host.start();
    }

    @AfterEach
    void close() {
        host.stop(0);
    }

    private Optional<String> fetched(Optional<URI> api, String address) {
        return new DiscordFiles(new Address("token", api, Optional.empty())).text(address);
    }

    private Optional<String> played(String path) {
        return fetched(Optional.of(URI.create(root + "/api/v10/")), root + path);
    }

    @Test
    void textOfTheDiscordThatIsPlayedOnThisMachineIsRead() {
        assertThat(played("/text")).contains("déjà");
        assertThat(played("/most")).map(String::length).contains(Downloads.MOST_TEXT);
    }

    @Test
    void whatIsTooLongNoTextOrNotThereIsNotRead() {
        assertThat(played("/long")).isEmpty();
        assertThat(played("/bytes")).isEmpty();
        assertThat(played("/nothing")).isEmpty();
        assertThat(played("/away")).isEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(fetched(Optional.empty(), root + "/text")).isEmpty();
        assertThat(fetched(Optional.of(URI.create("http://127.0.0.1:1/api/v10/")), root + "/text")).isEmpty();
        assertThat(fetched(Optional.empty(), "https://cdn.discordapp.com.example.org/text")).isEmpty();
        assertThat(fetched(Optional.empty(), "https://cdn.discordapp.com:1/text")).isEmpty();
        assertThat(fetched(Optional.empty(), "http://cdn.discordapp.com/text")).isEmpty();
        assertThat(fetched(Optional.empty(), "file:///etc/hostname")).isEmpty();
        assertThat(fetched(Optional.empty(), "no address")).isEmpty();
    }
}
