package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;

/** What somebody wrote in a form arrives whole, or is still there. */
class LongFormTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    private static final int LONGEST = 4000;
    private static final String LINE = "Les gens racontent leur histoire une seule fois ; « c'est déjà ça » & <voilà>.\n";

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void fourThousandCharactersComeBackWhole() {
        Group.talking(page);
        String text = LINE.repeat(LONGEST / LINE.length()) + "é".repeat(LONGEST % LINE.length());
        assertThat(text).hasSize(LONGEST);
        paste("Horizon", text);
        page.form().sends();
        page.sees("L'animation a inscrit ce que dit Horizon");
        assertThat(Form.written(answer("Horizon")).equals(text)).as("all that was written").isTrue();
    }

    @Test
    void oneCharacterMoreIsNotSentAndStays() {
        Group.talking(page);
        paste("Horizon", "a".repeat(LONGEST + 1));
        page.form().submits();
        page.shows("Texte trop long : 4001 caractères, au plus 4000.");
        assertThat(Form.written(page.form().input("Horizon"))).hasSize(LONGEST + 1);
    }

    @Test
    void whatCouldNotBeSentStaysUntilItIs() {
        Group.talking(page);
        paste("Horizon", "Un réseau d'employeurs.");
        offline(true);
        page.form().submits();
        page.eyes.until(() -> "nobody says that it was not sent", () -> !page.form().complaint().isEmpty());
        assertThat(Form.written(page.form().input("Horizon"))).isEqualTo("Un réseau d'employeurs.");
        offline(false);
        page.form().sends();
        page.sees("Un réseau d'employeurs.");
    }

    @Test
    void whatWasWrittenWhileTheBotRestartedIsTaken() {
        Group.talking(page);
        answer("Horizon");
        page.eyes.tell("watchBot");
        page.driver.executeScript("document.querySelectorAll('.side-action')[2].click()");
        write("Horizon", "Un réseau d'employeurs.");
        page.eyes.until(() -> "the form was never taken", () -> {
            if (page.form().isOpen()) {
                assertThat(Form.written(page.form().input("Horizon"))).isEqualTo("Un réseau d'employeurs.");
                page.form().submits();
                page.isQuiet();
            }
            return !page.form().isOpen();
        });
        page.eyes.until(() -> "the bot did not come back", () -> page.eyes.is("botCameBack"));
        page.sees("Un réseau d'employeurs.");
    }

    @Test
    void leavingAFormWithTextAsksFirst() {
        page.becomes(Group.FACILITATOR);
        page.line().types("/entente", java.util.Map.of());
        page.presses("Créer un partenariat ici");
        page.form().opens().fills("Nom du partenariat", "Ensemble");
        page.types(Keys.ESCAPE);
        page.presses("Continuer à écrire");
        assertThat(Form.written(page.form().input("Nom du partenariat"))).isEqualTo("Ensemble");
        page.types(Keys.ESCAPE);
        page.presses("Abandonner");
        page.form().isClosed();
    }

    private void offline(boolean offline) {
        if (offline) {
            ChromiumNetworkConditions none = new ChromiumNetworkConditions();
            none.setOffline(true);
            page.driver.setNetworkConditions(none);
        } else {
            page.driver.deleteNetworkConditions();
        }
    }

    private WebElement answer(String organisation) {
        page.presses("Répondre à la question 1");
        return page.form().opens().input(organisation);
    }

    private void paste(String organisation, String text) {
        answer(organisation);
        write(organisation, text);
    }

    private void write(String organisation, String text) {
        page.click(page.form().input(organisation));
        page.pastes(text);
    }
}
