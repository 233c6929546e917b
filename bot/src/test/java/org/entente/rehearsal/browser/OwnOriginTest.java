package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page is all on this machine, and says so to the browser. */
class OwnOriginTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("en-CA,en");

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void nothingIsAskedElsewhereAndNothingIsBlocked() {
        page.presses("Begin a partnership: Amélie Fortin types /entente");
        page.sees("Ce salon n'a pas encore de partenariat");
        assertThat(page.eyes.<String>list("elsewhere")).isEmpty();
        assertThat(page.driver.manage().logs().get(LogType.BROWSER).getAll()).extracting(LogEntry::getMessage)
                .noneMatch(line -> line.contains(room.address().getAuthority()));
    }

    @Test
    void theHeadersLetNothingElseIn() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(room.address()).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                    policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self'",
                            "require-trusted-types-for 'script'", "frame-ancestors 'none'").doesNotContain("unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }
}
