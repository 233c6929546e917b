package org.entente.rehearsal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.rehearsal.OpenRoom;
import org.entente.rehearsal.RehearsalRoom;
import org.entente.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page from elsewhere can neither drive the room nor read it. */
class GateTest {

    @TempDir
    private Path folder;
    private RehearsalRoom room;

    @BeforeEach
    void open() {
        room = RehearsalRoom.open(OpenRoom.plan(folder, Language.ENGLISH));
    }

    @AfterEach
    void close() {
        room.close();
    }

    /** By hand, as HTTP clients do not let everybody choose these headers. */
    private String answer(String request, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), room.address().getPort())) {
            String head = request + " HTTP/1.1\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String own() {
        return "localhost:" + room.address().getPort();
    }

    @Test
    void thePageIsServedWithAStrictPolicy() throws IOException {
        String page = answer("GET /", "Host: " + own());
        assertThat(page).startsWith("HTTP/1.1 200").contains("Content-Security-Policy: default-src 'none'",
                "frame-ancestors 'none'", "require-trusted-types-for 'script'", "X-Content-Type-Options: nosniff",
                "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin");
    }

    @Test
    void aForeignNameThatPointsHereIsRefusedEverywhere() throws IOException {
        for (String path : List.of("/", "/room/words", "/rehearsal/app.js", "/api/v10/users/@me", "/attachments/1/a")) {
            assertThat(answer("GET " + path, "Host: evil.example:" + room.address().getPort())).as(path)
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(answer("GET /", "Host: localhost:1")).startsWith("HTTP/1.1 403");
    }

    @Test
    void aForeignOriginIsRefused() throws IOException {
        for (String origin : List.of("http://evil.example", "null", "https://" + own(), "http://localhost:1")) {
            assertThat(answer("POST /room/fresh", "Host: " + own(), "Origin: " + origin, "Content-Length: 0")).as(
                    origin).startsWith("HTTP/1.1 403");
        }
        assertThat(answer("POST /room/fresh", "Host: " + own(), "Origin: http://" + own(), "Content-Length: 0"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void aRequestThatABrowserCallsCrossSiteIsRefused() throws IOException {
        assertThat(answer("GET /room/words", "Host: " + own(), "Sec-Fetch-Site: cross-site"))
                .startsWith("HTTP/1.1 403");
        assertThat(answer("GET /", "Host: " + own(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors",
                "Sec-Fetch-Dest: script")).startsWith("HTTP/1.1 403");
        assertThat(answer("GET /", "Host: " + own(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-Dest: document")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aPlainFormCannotDriveTheRoom() throws IOException {
        assertThat(answer("POST /room/bot/restart", "Host: " + own(), "Content-Type: text/plain",
                "Content-Length: 0")).startsWith("HTTP/1.1 400");
    }

    @Test
    void aForeignPageCannotListen() {
        URI live = URI.create("ws://" + own() + "/room/live");
        assertThatThrownBy(() -> HttpClient.newHttpClient().newWebSocketBuilder().header("Origin",
                "http://evil.example").buildAsync(live, new WebSocket.Listener() {
                }).join()).rootCause().hasMessageContaining("403");
    }

    @Test
    void onlyThisMachineReachesIt() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress()).toList();
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, room.address().getPort()).close())
                    .isInstanceOf(IOException.class);
        }
        assertThat(answer("GET /", "Host: " + own())).startsWith("HTTP/1.1 200");
    }

    @Test
    void onlyThePagesOwnFilesAreServed() throws IOException {
        for (String path : List.of("/rehearsal/cast.yaml", "/rehearsal/..%2Flogback.xml", "/rehearsal/nothing.js")) {
            assertThat(answer("GET " + path, "Host: " + own())).as(path).doesNotStartWith("HTTP/1.1 200");
        }
    }
}
