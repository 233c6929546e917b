package org.entente.rehearsal.browser;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** Scrolls and taps. */
record Finger(ChromeDriver driver) {

    /** To where nothing that lies over the edge of a view covers it. */
    void scrollsToTheMiddle(WebElement element) {
        try {
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        } catch (StaleElementReferenceException gone) {
            // Whoever looks for it finds what is there now.
        }
    }

    void taps(WebElement element) {
        scrollsToTheMiddle(element);
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        driver.perform(List.of(new Sequence(finger, 0)
                .addAction(finger.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
    }
}
