package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.llm.LlmSettings;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void anEmptyEnvironmentIsTheRehearsal() throws Exception {
        Settings settings = Settings.of(Map.of("DISCORD_TOKEN", " "));
        assertThat(settings.token()).isEmpty();
        assertThat(settings.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void everythingGivenIsTaken() throws Exception {
        Settings settings = Settings.of(Map.of("DISCORD_TOKEN", "abc.def", "ENTENTE_DATABASE", "a/b.db",
                "ENTENTE_LANGUAGE", "fr", "ENTENTE_ZONE", "America/Toronto", "ENTENTE_DISCORD_API",
                "http://127.0.0.1:8080/api/v10/",
                "ENTENTE_DISCORD_GATEWAY", "ws://localhost:8080/"));
        assertThat(settings.token()).contains("abc.def");
        assertThat(settings.database()).contains(Path.of("a/b.db"));
        assertThat(settings.language()).isEqualTo(Language.FRENCH);
        assertThat(settings.gateway().orElseThrow().getPort()).isEqualTo(8080);
        assertThat(settings.zone()).contains(ZoneId.of("America/Toronto"));
    }

    @Test
    void allFaultsAreReportedTogether() {
        Settings.Faulty faulty = catchThrowableOfType(Settings.Faulty.class,
                () -> Settings.of(Map.of("DISCORD_TOKEN", "a b", "ENTENTE_LANGUAGE", "de", "ENTENTE_ZONE", "Toronto",
                        "ENTENTE_SCRIPTS",
                        "no/such/folder", "ENTENTE_DISCORD_API", "http://discord.example/api/",
                        "ENTENTE_DISCORD_GATEWAY",
                        "http://127.0.0.1/")));
        assertThat(faulty.faults()).containsExactly(new Settings.Fault("DISCORD_TOKEN", "settings.token"),
                new Settings.Fault("ENTENTE_SCRIPTS", "settings.folder"),
                new Settings.Fault("ENTENTE_LANGUAGE", "settings.language"),
                new Settings.Fault("ENTENTE_ZONE", "settings.zone"),
                new Settings.Fault("ENTENTE_DISCORD_API", "settings.loopback"),
                new Settings.Fault("ENTENTE_DISCORD_GATEWAY", "settings.address-ws"));
    }

    @Test
    void aTokenIsNeverPrinted() throws Exception {
        assertThat(Settings.of(Map.of("DISCORD_TOKEN", "geheim")).toString()).doesNotContain("geheim");
    }

    @Test
    void withoutAnAddressThereIsNoLanguageModel() throws Exception {
        assertThat(Settings.of(Map.of("ENTENTE_LLM_CONTEXT", "4000")).llm()).isEmpty();
    }

    @Test
    void aLanguageModelNeedsNoMoreThanAnAddressAndAName() throws Exception {
        assertThat(Settings.of(Map.of("ENTENTE_LLM_URL", "http://localhost:11434/v1", "ENTENTE_LLM_MODEL", "small"))
                .llm()).contains(new LlmSettings(URI.create("http://localhost:11434/v1"), "small", Optional.empty(),
                        8000, 2, Duration.ofSeconds(60), LlmSettings.USUAL_PAUSE, 200_000));
    }

    @Test
    void whatIsSaidOfALanguageModelIsTaken() throws Exception {
        Settings settings = Settings.of(Map.of("ENTENTE_LLM_URL", "https://llm.example.org/v1", "ENTENTE_LLM_MODEL",
                "large", "ENTENTE_LLM_KEY", "geheim", "ENTENTE_LLM_CONTEXT", "32000", "ENTENTE_LLM_AT_ONCE", "4",
                "ENTENTE_LLM_SECONDS", "90", "ENTENTE_LLM_BUDGET", "5000"));
        assertThat(settings.llm()).contains(new LlmSettings(URI.create("https://llm.example.org/v1"), "large",
                Optional.of("geheim"), 32_000, 4, Duration.ofSeconds(90), LlmSettings.USUAL_PAUSE, 5000));
        assertThat(settings.toString()).contains("llm.example.org").doesNotContain("geheim");
    }

    @ParameterizedTest
    @CsvSource({"ENTENTE_LLM_URL=http://llm.example.org/v1, ENTENTE_LLM_URL, settings.llm-plain",
            "ENTENTE_LLM_URL=localhost, ENTENTE_LLM_URL, settings.llm-address",
            "ENTENTE_LLM_URL=http://local host, ENTENTE_LLM_URL, settings.address",
            "ENTENTE_LLM_URL=, ENTENTE_LLM_URL, settings.llm-pair",
            "ENTENTE_LLM_MODEL=, ENTENTE_LLM_MODEL, settings.llm-pair",
            "ENTENTE_LLM_KEY=a b, ENTENTE_LLM_KEY, settings.llm-key",
            "ENTENTE_LLM_KEY=geheim, ENTENTE_LLM_KEY, settings.llm-key-plain",
            "ENTENTE_LLM_CONTEXT=many, ENTENTE_LLM_CONTEXT, settings.llm-context",
            "ENTENTE_LLM_CONTEXT=999, ENTENTE_LLM_CONTEXT, settings.llm-context",
            "ENTENTE_LLM_AT_ONCE=0, ENTENTE_LLM_AT_ONCE, settings.llm-at-once",
            "ENTENTE_LLM_SECONDS=601, ENTENTE_LLM_SECONDS, settings.llm-seconds",
            "ENTENTE_LLM_BUDGET=-1, ENTENTE_LLM_BUDGET, settings.llm-budget"})
    void oneWrongWordAboutALanguageModelIsOneFault(String set, String variable, String key) {
        Map<String, String> environment = new HashMap<>(Map.of("ENTENTE_LLM_URL", "http://gpu.local:8000/v1",
                "ENTENTE_LLM_MODEL", "small"));
        environment.put(set.split("=")[0], set.substring(set.indexOf('=') + 1));
        Settings.Faulty faulty = catchThrowableOfType(Settings.Faulty.class, () -> Settings.of(environment));
        assertThat(faulty.faults()).contains(new Settings.Fault(variable, key)).filteredOn(fault -> !fault.key().equals(
                "settings.llm-key-plain") || key.equals(fault.key())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"https://me:geheim@llm.example.org/v1", "https://me:geheim@local host/v1", "ftp://geheim.example/v1",
            "https://llm.example.org/v1?key=geheim", "geheim"})
    void noWordOfAWrongAddressIsPrinted(String address) {
        Settings.Faulty faulty = catchThrowableOfType(Settings.Faulty.class, () -> Settings.of(Map.of(
                "ENTENTE_LLM_URL", address, "ENTENTE_LLM_MODEL", "small")));
        assertThat(faulty).hasStackTraceContaining("Faulty");
        assertThat(faulty.faults().toString() + faulty + faulty.getCause()).doesNotContain("geheim");
    }

    @Test
    void aKeyAloneIsNotForgottenInSilence() {
        Settings.Faulty faulty = catchThrowableOfType(Settings.Faulty.class,
                () -> Settings.of(Map.of("ENTENTE_LLM_KEY", "geheim")));
        assertThat(faulty.faults()).containsExactly(new Settings.Fault("ENTENTE_LLM_URL", "settings.llm-pair"),
                new Settings.Fault("ENTENTE_LLM_MODEL", "settings.llm-pair"));
        assertThat(faulty).hasMessageNotContaining("geheim");
    }

    @Test
    void theDataFolderFollowsTheCustomOfTheSystem() {
        Path home = Path.of("home");
        assertThat(DataFolder.of(Map.of(), "Linux", home)).isEqualTo(Path.of("home/.local/share/entente"));
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", home)).isEqualTo(Path.of("data/entente"));
        assertThat(DataFolder.of(Map.of(), "Mac OS X", home)).isEqualTo(Path.of(
                "home/Library/Application Support/Entente"));
        assertThat(DataFolder.of(Map.of(), "Windows 11", home)).isEqualTo(Path.of("home/AppData/Roaming/Entente"));
    }
}
