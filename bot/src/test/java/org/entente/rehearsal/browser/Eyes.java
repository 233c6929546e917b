package org.entente.rehearsal.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;

/** Looks at the page, and waits until it is as it should be: for a condition, never for a time. */
final class Eyes {

    /** Far above what anything takes; only what never comes takes so long. */
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(25);
    private static final String FUNCTIONS = functions();

    private final ChromeDriver driver;

    Eyes(ChromeDriver driver) {
        this.driver = driver;
    }

    private static String functions() {
        try (InputStream file = Eyes.class.getResourceAsStream("eyes.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object ask(String function, Object... arguments) {
        return driver.executeScript(FUNCTIONS + "\nreturn " + function + "(...arguments);", arguments);
    }

    String text(String function, Object... arguments) {
        return Optional.ofNullable(ask(function, arguments)).map(Object::toString).orElse("");
    }

    boolean is(String function, Object... arguments) {
        return Boolean.TRUE.equals(ask(function, arguments));
    }

    /** The answer of a function that takes a callback as its last argument. */
    boolean isAwaited(String function, Object... arguments) {
        return Boolean.TRUE.equals(driver.executeAsyncScript(FUNCTIONS + "\n" + function + "(...arguments);",
                arguments));
    }

    /** Empty where the page shows none such. */
    Optional<WebElement> element(String function, Object... arguments) {
        return Optional.ofNullable((WebElement) ask(function, arguments));
    }

    @SuppressWarnings("unchecked") // the script gives a list of these
    <T> List<T> list(String function, Object... arguments) {
        return Optional.ofNullable((List<T>) ask(function, arguments)).orElse(List.of());
    }

    @SuppressWarnings("unchecked") // the script gives an object
    Map<String, Object> map(String function, Object... arguments) {
        return (Map<String, Object>) ask(function, arguments);
    }

    void tell(String function, Object... arguments) {
        ask(function, arguments);
    }

    /** What was waited for, said with what there is instead where it does not come. */
    void until(Supplier<String> otherwise, BooleanSupplier condition) {
        try {
            new FluentWait<>(driver).withTimeout(LIMIT).pollingEvery(GLANCE)
                    .ignoring(StaleElementReferenceException.class, JavascriptException.class)
                    .until(page -> condition.getAsBoolean());
        } catch (TimeoutException never) {
            throw new AssertionError(otherwise.get());
        }
    }

    /** The first that is there. */
    <T> T await(Supplier<String> otherwise, Supplier<Optional<T>> look) {
        try {
            return new FluentWait<>(driver).withTimeout(LIMIT).pollingEvery(GLANCE)
                    .ignoring(StaleElementReferenceException.class, JavascriptException.class)
                    .until(page -> look.get().orElse(null));
        } catch (TimeoutException never) {
            throw new AssertionError(otherwise.get());
        }
    }
}
