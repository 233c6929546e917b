package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** What people typed is shown as it was typed, and never becomes part of the page. */
class TypedTextTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    private static final String HOSTILE = "<script>alert(1)</script> <img src=x onerror=alert(1)>"
            + " [ici](javascript:alert(1)) <a href='javascript:alert(1)'>là</a>";
    private static final String MARKS = " **gras** # titre";

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void anOrdinaryMessageIsText() {
        page.says(HOSTILE);
        page.sees(HOSTILE);
    }

    @Test
    void namesAreText() {
        String person = "<img src=x onerror=alert(1)>";
        page.presses("Ajouter une personne");
        page.form().fills("Nom", person).sends();
        page.becomes(person);
        page.says("Bonjour");
        page.sees(person);
        page.presses("Ajouter un salon à Salle de répétition");
        page.form().fills("Nom du salon", "<b>salon</b>").sends();
        page.goesTo("# <b>salon</b>");
    }

    @Test
    void aPartnershipsNameAndAnAnswerAreTextInTheBotsCards() {
        new Group(page).creates("<b>Nous</b>" + MARKS).adds("<i>Un</i>").adds("Deux").beginsToTalk();
        page.sees("<b>Nous</b>" + MARKS);
        page.presses("Répondre à la question 1");
        page.form().opens().fills("Deux", HOSTILE + MARKS).sends();
        page.sees("<img src=x onerror=alert(1)>");
        page.sees("**gras** # titre");
        page.presses("Répondre à la question 1");
        assertThat(Form.written(page.form().opens().input("Deux"))).isEqualTo(HOSTILE + MARKS);
    }

    /** Where a script had run, an alert would stand over the page and stop this. */
    @AfterEach
    void nothingBecamePartOfThePage() {
        assertThat(page.driver.findElements(By.cssSelector(
                """
                        body script, img[src$="/x"], [onerror], a[href^="javascript"], .room b:not(.player b), .room i:not(:empty)
                        """)))
                .isEmpty();
        assertThat(page.driver.manage().logs().get(LogType.BROWSER).getAll()).extracting(entry -> entry.getMessage())
                .noneMatch(line -> line.contains("Content Security Policy") || line.contains("TrustedHTML"));
    }
}
