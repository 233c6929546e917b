package org.entente.rehearsal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A card that changes at the very moment does not take its button away from whoever is pressing it. */
class PressTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void whatIsPressedStaysUntilItIsLetGo() throws Exception {
        Group.talking(page);
        room.awaitQuiet();
        WebElement button = page.control("Entente : à moi de jouer ?");
        WebElement onward = page.control("Question suivante");
        new Actions(page.driver).clickAndHold(button).perform();
        page.driver.executeScript("arguments[0].click()", onward);
        page.isQuiet();
        room.awaitQuiet();
        assertThat(page.texts()).contains("Question 1 sur 15").doesNotContain("Question 2 sur 15");
        new Actions(page.driver).release().perform();
        page.sees("Question 2 sur 15");
        page.sees("Visible pour vous uniquement");
    }
}
