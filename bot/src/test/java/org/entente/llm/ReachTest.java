package org.entente.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what people wrote, and a key, may go. */
class ReachTest {

    @ParameterizedTest
    @CsvSource({"localhost, THIS_MACHINE", "LOCALHOST, THIS_MACHINE", "127.0.0.1, THIS_MACHINE",
            "127.8.0.3, THIS_MACHINE", "[::1], THIS_MACHINE", "[0:0:0:0:0:0:0:1], THIS_MACHINE",
            "10.1.2.3, LOCAL_NETWORK", "192.168.0.7, LOCAL_NETWORK", "172.16.0.1, LOCAL_NETWORK",
            "172.31.9.9, LOCAL_NETWORK", "100.64.0.1, LOCAL_NETWORK", "[fd12::7], LOCAL_NETWORK",
            "[fe80::1], LOCAL_NETWORK", "ollama, LOCAL_NETWORK", "gpu.local, LOCAL_NETWORK",
            "host.docker.internal, LOCAL_NETWORK", "llm.example.org, ANYWHERE", "172.32.0.1, ANYWHERE",
            "100.128.0.1, ANYWHERE", "11.0.0.1, ANYWHERE", "127.0.0.1.example.org, ANYWHERE",
            "10.0.0.1.example.org, ANYWHERE", "localhost.example.org, ANYWHERE", "local.example.org, ANYWHERE",
            "[2001:db8::1], ANYWHERE", "[fc::1], ANYWHERE", "[2001:db8::fd00], ANYWHERE", "[::ffff:8.8.8.8], ANYWHERE"})
    void aNameTellsHowFarItLies(String host, Reach reach) {
        assertThat(Reach.of(URI.create("http://" + host + ":11434/v1"))).isEqualTo(reach);
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:1/v1, true, true", "http://gpu.local/v1, true, false",
            "http://llm.example.org/v1, false, false", "https://llm.example.org/v1, true, true",
            "https://gpu.local/v1, true, true"})
    void withoutEncryptionAnswersStayInTheHouseAndAKeyOnTheMachine(URI url, boolean answers, boolean key) {
        assertThat(LlmSettings.mayCarry(url, false)).isEqualTo(answers);
        assertThat(LlmSettings.mayCarry(url, true)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://localhost/v1", "localhost:11434/v1", "http:///v1", "/v1",
            "https://me:pw@localhost/v1",
            "https://localhost/v1?key=1", "https://localhost/v1#x", "http://127.1/v1", "mailto:me@localhost"})
    void whatNamesNoHostOrCarriesASecretIsNoAddress(String url) {
        assertThat(LlmSettings.isAddress(URI.create(url))).isFalse();
    }

    @Test
    void settingsThatWouldTellAKeyCannotBeMade() {
        assertThatThrownBy(() -> new LlmSettings(URI.create("http://gpu.local/v1"), "m", Optional.of("k"), 8000, 2,
                Duration.ofSeconds(60), LlmSettings.USUAL_PAUSE, 200_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peopleSeeTheHostAndAPortThatIsNotTheUsualOne() {
        assertThat(endpoint("https://llm.example.org/api/v1")).isEqualTo("llm.example.org");
        assertThat(endpoint("http://localhost:11434/v1")).isEqualTo("localhost:11434");
        assertThat(endpoint("https://llm.example.org:443/v1")).isEqualTo("llm.example.org");
    }

    private static String endpoint(String url) {
        return new LlmSettings(URI.create(url), "m", Optional.empty(), 8000, 2, Duration.ofSeconds(60),
                LlmSettings.USUAL_PAUSE, 200_000)
                .endpoint()
                .host();
    }
}
