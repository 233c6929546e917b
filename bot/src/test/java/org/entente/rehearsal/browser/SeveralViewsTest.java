package org.entente.rehearsal.browser;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WindowType;

/** Several people look at one channel at once, in two tabs or side by side: each sees what they may, as it happens. */
class SeveralViewsTest extends RoomTest {

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop("fr-CA,fr");

    private static final String PRIVATE = "Ce salon n'a pas encore de partenariat";

    @Override
    Chromium chromium() {
        return CHROMIUM;
    }

    @Test
    void twoTabsShowEachOthersActsAndNotWhatIsPrivate() {
        page.becomes("Bruno Lavoie");
        String first = page.driver.getWindowHandle();
        String second = page.driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        Page other = CHROMIUM.open(room);
        other.becomes("Chantal Mercier");
        other.says("Bonjour Bruno");

        page.driver.switchTo().window(first);
        page.sees("Bonjour Bruno");
        page.line().types("/entente", Map.of());
        page.sees(PRIVATE);
        page.says("Bonjour Chantal");

        page.driver.switchTo().window(second);
        other.sees("Bonjour Chantal");
        other.doesNotSee(PRIVATE);
        other.driver.close();
        page.driver.switchTo().window(first);
    }

    @Test
    void sideBySideEachSeesOnlyWhatTheyMay() {
        page.becomes("Amélie Fortin");
        page.presses("Deux personnes côte à côte");
        Page right = page.second();
        right.becomes("Olivia Grant");
        page.line().types("/entente", Map.of());
        page.sees(PRIVATE);
        right.line().types("/entente", Map.of());
        right.sees("This channel has no partnership yet");
        page.says("Bonjour à tout le monde");
        right.sees("Bonjour à tout le monde");
        right.doesNotSee(PRIVATE);
        page.doesNotSee("This channel has no partnership yet");
        page.presses("Deux personnes côte à côte");
        page.eyes.until(() -> "two views are left", () -> page.driver.findElements(org.openqa.selenium.By.className(
                "pane")).size() == 1);
    }

    @Test
    void anotherChannelHasMessagesOfItsOwnAndSaysThatSomethingIsNew() {
        page.says("Ici");
        page.goesTo("# général");
        page.doesNotSee("Ici");
        page.says("Là");
        page.goesTo("# notre-partenariat");
        page.sees("Ici");
        page.doesNotSee("Là");
    }
}
