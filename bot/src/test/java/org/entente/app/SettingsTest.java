package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.entente.text.Language;
import org.junit.jupiter.api.Test;

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
    void theDataFolderFollowsTheCustomOfTheSystem() {
        Path home = Path.of("home");
        assertThat(DataFolder.of(Map.of(), "Linux", home)).isEqualTo(Path.of("home/.local/share/entente"));
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", home)).isEqualTo(Path.of("data/entente"));
        assertThat(DataFolder.of(Map.of(), "Mac OS X", home)).isEqualTo(Path.of(
                "home/Library/Application Support/Entente"));
        assertThat(DataFolder.of(Map.of(), "Windows 11", home)).isEqualTo(Path.of("home/AppData/Roaming/Entente"));
    }
}
