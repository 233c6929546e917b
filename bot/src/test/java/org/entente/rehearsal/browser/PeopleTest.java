package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody in the room has a language and roles, which can be given and changed. */
class PeopleTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void commandsAndPrivateRepliesFollowAPersonsLanguage() {
        page.presses("Ajouter une personne");
        page.form().fills("Nom", "Maya Singh").fills("Langue de son Discord", "English").fills("Un autre rôle",
                "Accueil").sends();
        page.eyes.until(() -> "Maya did not come", () -> page.eyes.element("chip", 0, "Maya Singh").isPresent());
        page.becomes("Maya Singh");
        assertThat(page.eyes.element("chip", 0, "Maya Singh").orElseThrow().getDomAttribute("title"))
                .isEqualTo("Maya Singh · English · Accueil");
        assertThat(commands()).contains("/conversation next").doesNotContain("/conversation suivante");
        page.line().types("/entente", Map.of());
        page.sees("This channel has no partnership yet");

        page.presses("Changer la langue ou les rôles : Maya Singh");
        page.form().fills("Langue de son Discord", "Français").sends();
        page.eyes.until(() -> "she speaks no French", () -> page.composer().getDomAttribute("placeholder")
                .startsWith("Envoyer"));
        assertThat(commands()).contains("/conversation suivante").doesNotContain("/conversation next");
        page.line().types("/entente", Map.of());
        page.sees("Ce salon n'a pas encore de partenariat");
    }

    /** All that the list offers. */
    private java.util.List<String> commands() {
        page.goesToComposer();
        page.types("/");
        page.eyes.until(() -> "no commands came", () -> !page.line().suggestions().isEmpty());
        java.util.List<String> commands = page.line().suggestions();
        page.types(org.openqa.selenium.Keys.BACK_SPACE);
        return commands;
    }

    @Test
    void thePageItselfSpeaksTheOtherLanguageWhenAsked() {
        page.presses("English");
        page.shows("Play a sample meeting");
        page.shows("Try a meeting, without Discord");
        page.presses("Français");
        page.shows("Jouer une rencontre d'exemple");
    }
}
