package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.entente.simulator.wire.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that somebody uploaded does nothing in the browser of whoever opens it. */
@Timeout(60)
class DownloadTest {

    private static HttpResponse<byte[]> downloaded(Town town, String name) {
        var file = town.ana().say("look", Upload.of(name, new byte[]{60, 104, 62})).files().getFirst();
        return new Http(town.discord, "").get(URI.create(file.url()), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"page.html,page.html", "drawing.svg,drawing.svg", "programme.pdf,programme.pdf", "nameless,nameless",
            "run.js,run.js", "'projet d''entente é*.docx','projet%20d%27entente%20%C3%A9%2A.docx'"})
    void whatIsNoPictureIsSavedUnderItsName(String name, String encoded) {
        try (Town town = Town.open()) {
            HttpResponse<byte[]> response = downloaded(town, name);
            assertThat(response.body()).containsExactly(60, 104, 62);
            assertThat(header(response, "Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''" + encoded);
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(response, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.png,image/png", "b.jpg,image/jpeg", "c.gif,image/gif", "d.webp,image/webp"})
    void picturesAreShownAndNothingElseIsMadeOfThem(String name, String type) {
        try (Town town = Town.open()) {
            HttpResponse<byte[]> response = downloaded(town, name);
            assertThat(header(response, "Content-Type")).isEqualTo(type);
            assertThat(header(response, "Content-Disposition")).isEmpty();
            assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(response, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        }
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        try (Town town = Town.open()) {
            URI none = town.discord.root().resolve("attachments/5/none.txt");
            assertThat(new Http(town.discord, "").get(none, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
        }
    }
}
