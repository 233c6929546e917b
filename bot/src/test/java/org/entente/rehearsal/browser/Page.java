package org.entente.rehearsal.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.play.Plain;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The room's page in somebody's hands: what they press, type and fill, and what they see. */
final class Page {

    /** So often somebody looks at what is new before they look further up in a long channel. */
    private static final int GLANCES = 40;
    /** Each key costs milliseconds, which long texts need not. */
    private static final int BY_KEYS = 8;

    final ChromeDriver driver;
    final Eyes eyes;
    private final boolean touch;
    /** Which of the views beside each other; 0 is the first. */
    private final int place;

    private Page(ChromeDriver driver, boolean touch, int place) {
        this.driver = driver;
        this.eyes = new Eyes(driver);
        this.touch = touch;
        this.place = place;
    }

    /** Returns when the page shows a channel and the bot is there. */
    static Page open(ChromeDriver driver, URI address, boolean touch) {
        driver.get(address.toString());
        Page page = new Page(driver, touch, 0);
        page.isThere();
        return page;
    }

    void isThere() {
        isFilled();
        eyes.until(() -> "the bot is not there", () -> !driver.findElements(By.cssSelector(".side-light-ready"))
                .isEmpty());
    }

    /** The view beside the first. */
    Page second() {
        return new Page(driver, touch, 1);
    }

    Form form() {
        return new Form(this);
    }

    CommandLine line() {
        return new CommandLine(this, place);
    }

    // Whose view, of what

    /** The view shows what this person sees. */
    void becomes(String person) {
        if (!isPerson(person)) {
            eyes.until(() -> "nobody is called " + person + " here", () -> eyes.element("chip", place, person)
                    .filter(this::tryToClick).isPresent());
            eyes.until(() -> "the view is not " + person + "'s", () -> isPerson(person));
        }
        isFilled();
    }

    private boolean isPerson(String person) {
        return eyes.text("person", place).equals(person);
    }

    private void isFilled() {
        eyes.until(() -> "no messages came", () -> eyes.is("filled", place));
    }

    /** @param channel as the column at the side names it, such as {@code # talks} */
    void goesTo(String channel) {
        presses(channel);
        eyes.until(() -> "this is not " + channel, () -> driver.findElements(By.className("pane-title")).get(place)
                .getText().equals(channel));
        isFilled();
    }

    // Hands

    /** The last thing that can be pressed and is called so; in a dialog, where one is open. */
    void presses(String label) {
        pressesWithin(null, label);
    }

    /** In this view alone. */
    void pressesHere(String label) {
        pressesWithin(place, label);
    }

    private void pressesWithin(Integer where, String label) {
        AtomicInteger looked = new AtomicInteger();
        eyes.until(() -> "nothing is called [" + label + "] among " + eyes.list("labels", where), () -> {
            boolean pressed = found(where, label).filter(this::tryToClick).isPresent();
            if (!pressed && looked.incrementAndGet() > GLANCES) {
                goesFurtherUp();
            }
            return pressed;
        });
    }

    /** @return whether more was there */
    private boolean goesFurtherUp() {
        return eyes.element("earlier", place).filter(this::tryToClick).isPresent();
    }

    private Optional<WebElement> found(Integer where, String label) {
        List<String> labels = eyes.list("labels", where);
        Optional<WebElement> found = Optional.empty();
        for (int at = labels.size() - 1; at >= 0 && found.isEmpty(); at--) {
            if (Plain.of(labels.get(at)).equals(Plain.of(label))) {
                found = eyes.element("control", where, at, labels.get(at));
            }
        }
        return found;
    }

    WebElement control(String label) {
        return eyes.await(() -> "nothing is called [" + label + "]", () -> found(null, label));
    }

    boolean offers(String label) {
        return found(null, label).isPresent();
    }

    /** What lies over it for a moment, is just drawn anew or moves away, is tried again. */
    private boolean tryToClick(WebElement element) {
        try {
            if (!eyes.isAwaited("stays", element)) {
                return false;
            }
            eyes.tell("feel", element);
            click(element);
            return eyes.is("felt");
        } catch (ElementClickInterceptedException covered) {
            // What says that there is more below may lie over it for good.
            new Finger(driver).scrollsToTheMiddle(element);
            return false;
        } catch (ElementNotInteractableException | StaleElementReferenceException notYet) {
            return false;
        }
    }

    void click(WebElement element) {
        if (touch) {
            new Finger(driver).taps(element);
        } else {
            element.click();
        }
    }

    /** Keys go where the focus is. */
    void types(CharSequence... keys) {
        eyes.until(() -> "nothing has the focus", () -> {
            driver.switchTo().activeElement().sendKeys(keys);
            return true;
        });
    }

    /** Writes a text where the focus is: its beginning by keys, what is long then at once, as from the clipboard. */
    void writes(String text) {
        String begun = text.substring(0, Math.min(BY_KEYS, text.length()));
        types(begun);
        if (begun.length() < text.length()) {
            pastes(text.substring(begun.length()));
        }
    }

    void pastes(String text) {
        eyes.tell("paste", text);
    }

    /** Writes an ordinary message and sends it. */
    void says(String text) {
        goesToComposer();
        writes(text);
        types(Keys.ENTER);
        eyes.until(() -> "\"" + text + "\" was not sent", () -> Optional.ofNullable(composer().getDomProperty("value"))
                .orElse("").isEmpty());
    }

    /** Keys go where one writes. */
    void goesToComposer() {
        eyes.until(() -> "the focus is on " + focus(), () -> {
            click(composer());
            return focus().startsWith("textarea.composer-field");
        });
    }

    WebElement composer() {
        return eyes.await(() -> "there is nowhere to write", () -> eyes.element("composer", place));
    }

    /** Under the newest message with these words: its menu, and there a command. */
    void takes(String command, String words) {
        WebElement message = eyes.await(() -> "no message says " + words, () -> eyes.element("message", place, words));
        new Actions(driver).scrollToElement(message).moveToElement(message).perform();
        click(message.findElement(By.className("message-more")));
        presses(command);
    }

    // Eyes

    /** From now on only what appears or changes is {@link #news new}. */
    void looks() {
        eyes.tell("look", place);
    }

    News news() {
        Map<String, Object> news = eyes.map("news", place);
        return new News(String.valueOf(news.get("mine")), String.valueOf(news.get("all")),
                String.valueOf(news.get("files")));
    }

    /**
     * What has appeared or changed since somebody looked.
     *
     * @param mine  only this person sees it
     * @param all   everybody sees it
     * @param files their names
     */
    record News(String mine, String all, String files) {

        boolean isNothing() {
            return mine.isEmpty() && all.isEmpty();
        }
    }

    /** All messages of the view. */
    String texts() {
        return eyes.text("texts", place);
    }

    void sees(String text) {
        eyes.until(() -> "\"" + text + "\" is not shown; last there is: " + end(texts()), () -> Plain.contains(texts(),
                text));
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 1000));
    }

    /** Nowhere in the view, from its beginning. */
    void doesNotSee(String text) {
        while (goesFurtherUp()) {
            isFilled();
        }
        if (Plain.contains(texts(), text)) {
            throw new AssertionError("\"" + text + "\" is shown");
        }
    }

    /** The room's own sentence or label, anywhere on the page. */
    void shows(String text) {
        eyes.until(() -> "\"" + text + "\" is nowhere on the page: " + end(whole()), () -> Plain.contains(whole(),
                text));
    }

    String whole() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Where keys go now: the name of a button, the label of a field. */
    String focus() {
        return eyes.text("focus");
    }

    /** Every act has been answered. */
    void isQuiet() {
        eyes.until(() -> "something is still under way", () -> !eyes.is("isBusy"));
    }
}
