package org.entente.rehearsal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The folder where the browser puts what somebody downloads. */
record Downloads(Path folder) {

    static Downloads in(Chromium chromium) {
        return new Downloads(chromium.downloads());
    }

    /** Clicks the newest file of the channel whose name ends so; returns when it is all there. */
    Path of(Page page, String ending) {
        List<WebElement> links = page.driver.findElements(By.cssSelector("a.message-file")).stream()
                .filter(link -> link.getDomProperty("download").endsWith(ending)).toList();
        return after(page, () -> page.click(links.getLast()));
    }

    /** What a click brings. */
    Path after(Page page, Runnable click) {
        Set<Path> before = files();
        click.run();
        return page.eyes.await(() -> "nothing new in " + files(), () -> files().stream()
                .filter(file -> !before.contains(file)).findFirst());
    }

    private Set<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !isUnderWay(file)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUnderWay(Path file) {
        String name = Optional.of(file.getFileName()).map(Path::toString).orElse("");
        return name.endsWith(".crdownload") || name.startsWith(".");
    }
}
