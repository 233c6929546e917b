package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a phone everything can be done by touch, and nothing is wider than its screen. */
class PhoneTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.phone("fr-CA,fr");

    private static final String MENU = "Ouvrir le menu de la salle";

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void aPartnershipIsBegunByTouchAlone() {
        fits();
        page.presses(MENU);
        page.shows("Redémarrer le bot");
        fits();
        AccessibilityTest.isAccessible(page);
        page.goesTo("# général");
        page.becomes("Chantal Mercier");
        fits();
        page.presses("Commencer un partenariat : Chantal Mercier écrit /entente");
        page.sees("Ce salon n'a pas encore de partenariat");
        fits();
        page.presses("Créer un partenariat ici");
        Form form = page.form().opens();
        fits();
        form.fills("Nom du partenariat", "Du projet à l'emploi").sends();
        page.sees("Animation : Chantal Mercier");
        fits();
        page.presses("Ajouter une organisation");
        page.form().opens().fills("Nom de l'organisation", "Horizon Rivière-Nord").sends();
        page.sees("Ajoutez au moins une autre organisation");
        fits();
        AccessibilityTest.isAccessible(page);
    }

    @Test
    void theListOfCommandsFits() {
        page.goesToComposer();
        page.types("/");
        page.eyes.until(() -> "no commands came", () -> !page.line().suggestions().isEmpty());
        fits();
    }

    private void fits() {
        assertThat(page.driver.executeScript("return innerWidth")).isEqualTo(390L);
        assertThat(page.eyes.text("overhang")).isEqualTo("0");
    }
}
