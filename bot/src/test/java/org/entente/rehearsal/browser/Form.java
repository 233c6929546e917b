package org.entente.rehearsal.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.play.Plain;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A dialog to fill: a form of the bot, or a question of the room itself. */
record Form(Page page) {

    private static final By OPEN = By.cssSelector("dialog[open]");
    private static final By SUBMIT = By.cssSelector("dialog[open] button[type=submit]");
    private static final By TEXT = By.cssSelector("textarea, input:not([type=checkbox]):not([type=radio])");

    boolean isOpen() {
        return !page.driver.findElements(OPEN).isEmpty();
    }

    /** What a form of the bot says, with what is written in it; empty where none is open. */
    Optional<String> text() {
        return Optional.of(page.eyes.text("form")).filter(text -> !text.isEmpty());
    }

    Form opens() {
        page.eyes.until(() -> "no form opened; there is: " + page.news(), this::isOpen);
        return this;
    }

    Form fills(Map<String, List<String>> values) {
        values.forEach(this::fill);
        return this;
    }

    /** By its label: what is typed, or the labels picked. */
    Form fills(String label, String... values) {
        fill(label, List.of(values));
        return this;
    }

    private void fill(String label, List<String> values) {
        WebElement field = field(label);
        if (!field.findElements(By.tagName("choice-list")).isEmpty()) {
            choose(field, values);
        } else if (!field.findElements(By.className("form-tick")).isEmpty()) {
            tick(field, values);
        } else if (!field.findElements(By.tagName("select")).isEmpty()) {
            new org.openqa.selenium.support.ui.Select(field.findElement(By.tagName("select")))
                    .selectByVisibleText(values.getFirst());
        } else {
            write(field.findElement(TEXT), String.join("\n", values));
        }
    }

    WebElement field(String label) {
        return page.eyes.await(() -> "no field \"" + label + "\" among " + page.eyes.list("fieldLabels"), () -> {
            List<String> labels = page.eyes.list("fieldLabels");
            return labels.stream().filter(one -> Plain.of(one).equals(Plain.of(label))).findFirst()
                    .flatMap(one -> page.eyes.element("field", labels.indexOf(one)));
        });
    }

    /** Where one writes. */
    WebElement input(String label) {
        return field(label).findElement(TEXT);
    }

    static String written(WebElement input) {
        return Optional.ofNullable(input.getDomProperty("value")).orElse("");
    }

    private void write(WebElement input, String text) {
        page.click(input);
        if (!written(input).isEmpty()) {
            input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        }
        page.writes(text);
    }

    private void tick(WebElement field, List<String> labels) {
        labels.forEach(label -> page.click(field.findElements(By.className("form-option")).stream()
                .filter(option -> Plain.of(option.getText()).contains(Plain.of(label))).findFirst().orElseThrow()));
    }

    /** Opens the list, and turns what is not as wanted; a list for one choice closes by itself. */
    private void choose(WebElement field, List<String> labels) {
        List<String> wanted = labels.stream().map(Plain::of).toList();
        page.click(field.findElement(By.className("choice-button")));
        page.eyes.until(() -> "no list opened", () -> !choices().isEmpty());
        boolean several = !page.driver.findElements(By.cssSelector(
                ".choice-popup:popover-open [aria-multiselectable=true]")).isEmpty();
        List<List<Object>> all = choices();
        List<String> offered = all.stream().map(choice -> Plain.of((String) choice.get(0))).toList();
        if (!offered.containsAll(wanted)) {
            throw new AssertionError("no choice " + wanted + " among " + offered);
        }
        for (int at = 0; at < all.size(); at++) {
            boolean chosen = Boolean.TRUE.equals(all.get(at).get(1));
            boolean turns = several ? chosen != wanted.contains(offered.get(at)) : wanted.contains(offered.get(at));
            if (turns) {
                page.click(page.eyes.element("choice", at).orElseThrow());
            }
        }
        if (several) {
            page.types(Keys.ESCAPE);
        }
        page.eyes.until(() -> "the list did not close", () -> choices().isEmpty());
    }

    private List<List<Object>> choices() {
        return page.eyes.list("choices");
    }

    void submits() {
        page.click(page.driver.findElement(SUBMIT));
    }

    /** Sends it; returns when it was taken. */
    void sends() {
        submits();
        isClosed();
    }

    void isClosed() {
        page.eyes.until(() -> "the form is still open: " + text(), () -> !isOpen());
    }

    /** Leaves it as it is. */
    void escapes() {
        page.types(Keys.ESCAPE);
        isClosed();
    }

    String complaint() {
        return page.driver.findElement(By.className("form-wrong")).getText();
    }
}
