package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** axe-core finds nothing serious in what the page shows, dark and light, in both languages. */
class AccessibilityTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void anEmptyChannel() {
        isAccessible(page);
        page.presses("English");
        page.shows("Try a meeting, without Discord");
        isAccessible(page);
    }

    @Test
    void aChannelWithCardsAFormAndTwoViews() {
        Group.talking(page);
        isAccessible(page);
        page.presses("Répondre à la question 1");
        page.form().opens();
        isAccessible(page);
        page.form().escapes();
        page.presses("Deux personnes côte à côte");
        page.second().becomes("Olivia Grant");
        isAccessible(page);
    }

    @Test
    void theListOfCommandsAndACommandWithOptions() {
        page.goesToComposer();
        page.types("/");
        page.eyes.until(() -> "no commands came", () -> !page.line().suggestions().isEmpty());
        isAccessible(page);
        page.types("partenariat créer ");
        page.eyes.until(() -> "no command", () -> page.line().now().get("command") != null);
        isAccessible(page);
        page.types("nom", org.openqa.selenium.Keys.ENTER);
        page.eyes.until(() -> "no option", () -> page.line().now().get("option") != null);
        isAccessible(page);
    }

    @Test
    void theRoomsOwnQuestionsAndAPlayingSample() {
        page.presses("Ajouter une personne");
        isAccessible(page);
        page.presses("Annuler");
        page.presses("Jouer une rencontre d'exemple");
        isAccessible(page);
        page.presses("Jouer");
        page.presses("Pause");
        page.shows("Étape");
        isAccessible(page);
    }

    @Test
    void aButtonWithoutANameWouldBeFound() {
        page.driver.executeScript("document.querySelector('.room').append(document.createElement('button'))");
        assertThatThrownBy(() -> isAccessible(page)).hasMessageContaining("button-name");
    }

    /** In both themes. */
    static void isAccessible(Page page) {
        page.eyes.until(() -> "something still moves", () -> page.eyes.is("isStill"));
        List.of("light", "dark").forEach(theme -> assertThat(serious(page, theme)).as(theme).isEmpty());
    }

    private static List<?> serious(Page page, String theme) {
        if (Boolean.TRUE.equals(page.driver.executeScript("return window.axe === undefined"))) {
            page.driver.executeScript(axe());
        }
        page.driver.executeScript("document.documentElement.dataset.theme = arguments[0]", theme);
        page.eyes.until(() -> "something still moves", () -> page.eyes.is("isStill"));
        return (List<?>) page.driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations']}).then(({violations}) => done(violations
                  .filter(({impact}) => impact === 'serious' || impact === 'critical')
                  .map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 200)
                    + ' ' + node.any.concat(node.all).map((check) => check.message).join(' ')).join(' | ')}`)));
                """);
    }

    private static String axe() {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
