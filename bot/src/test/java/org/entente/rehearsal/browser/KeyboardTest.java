package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.play.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Everything can be done by keys alone, and the focus is always where one expects it. */
class KeyboardTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    private static final int FAR = 80;

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void aCommandIsFoundFilledAndSent() {
        goesBackTo("textarea.composer-field");
        page.types("/");
        awaits("active", 0);
        page.types(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        awaits("active", 2);
        page.types(Keys.ARROW_UP);
        awaits("active", 1);
        page.types(Keys.ESCAPE);
        page.eyes.until(() -> "the list is open", () -> page.line().suggestions().isEmpty());
        page.types(Keys.BACK_SPACE, "/partenariat cr");
        page.eyes.until(() -> "nothing is found", () -> page.line().suggestions().contains("/partenariat créer"));
        page.types(Keys.ENTER);
        awaits("atEnd", true);
        page.types(Keys.ARROW_DOWN, Keys.ENTER);
        awaits("option", "nom");
        page.types("Ensemble", Keys.TAB);
        awaits("atEnd", true);
        page.types(Keys.ENTER);
        page.sees("Animation : Amélie Fortin");
        page.eyes.until(() -> "the focus is on " + page.focus(), () -> page.focus().startsWith("textarea.composer-f"));
    }

    @Test
    void whatMustBeGivenIsAskedForAndChosenFromItsList() {
        goesBackTo("textarea.composer-field");
        page.types("/langue ");
        awaits("option", "langue");
        page.types(Keys.ENTER);
        awaits("complaint", "L'option « langue » est obligatoire.");
        awaits("option", "langue");
        page.types("angl", Keys.TAB);
        awaits("atEnd", true);
        page.types(Keys.ENTER);
        page.sees("English");
    }

    @Test
    void escapeLeavesACommandAndKeepsWhatWasWritten() {
        goesBackTo("textarea.composer-field");
        page.types("/partenariat créer ");
        awaits("atEnd", true);
        page.types("nom", Keys.ENTER);
        awaits("option", "nom");
        page.types("Ensemble", Keys.ESCAPE);
        page.eyes.until(() -> "the command was not left", () -> page.line().now().get("command") == null);
        page.shows("/partenariat créer vous attend.");
        page.types(Keys.ARROW_UP);
        page.eyes.until(() -> "it did not come back", () -> page.line().now().get("command") != null);
        page.types(Keys.ENTER);
        page.sees("Ensemble");
    }

    @Test
    void aFormIsOpenedFilledAndSentAndTheFocusComesBack() {
        new Group(page).creates("Ensemble");
        goesBackTo("Ajouter une organisation");
        page.types(Keys.ENTER);
        page.form().opens();
        page.eyes.until(() -> "the focus is on " + page.focus(), () -> page.focus().contains("Nom de l"));
        page.types("Horizon");
        goesOnTo("Envoyer");
        page.types(Keys.ENTER);
        page.form().isClosed();
        page.sees("Ajoutez au moins une autre organisation");
        assertThat(page.focus()).startsWith("button.message-button");
    }

    @Test
    void anotherPersonAndAnotherChannelAreChosenByKeys() {
        goesBackTo("Chantal Mercier");
        page.types(Keys.SPACE);
        page.becomes("Chantal Mercier");
        assertThat(page.focus()).contains("Chantal Mercier");
        goesBackTo("# général");
        page.types(Keys.ENTER);
        page.shows("Commencer un partenariat : Chantal Mercier écrit /entente");
    }

    private void awaits(String what, Object value) {
        page.eyes.until(() -> what + " is not " + value + ": " + page.line().now(),
                () -> Plain.of(value.toString()).equals(Plain.of(String.valueOf(page.line().now().get(what)))));
    }

    private void goesBackTo(String label) {
        goes(label, Keys.chord(Keys.SHIFT, Keys.TAB));
    }

    private void goesOnTo(String label) {
        goes(label, Keys.TAB);
    }

    private void goes(String label, CharSequence key) {
        for (int presses = 0; presses < FAR && !page.focus().contains(label); presses++) {
            page.types(key);
        }
        assertThat(page.focus()).contains(label);
    }
}
