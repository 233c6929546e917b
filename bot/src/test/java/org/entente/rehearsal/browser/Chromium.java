package org.entente.rehearsal.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium that this machine has, for the tests of a class; nothing is ever downloaded. */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final List<String> USUAL_PLACES = List.of("/usr/bin", "/usr/local/bin", "/snap/bin",
            "/usr/lib/chromium", "/usr/lib/chromium-browser", "/opt/google/chrome", "/opt/homebrew/bin",
            "/Applications/Chromium.app/Contents/MacOS", "/Applications/Google Chrome.app/Contents/MacOS");
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome",
            "Chromium", "Google Chrome");
    private static final String MISSING = "Chromium and chromedriver are not installed: the rehearsal room's page is"
            + " not tested in a browser (Debian: apt-get install chromium chromium-driver)";

    /** It warns where it does not know the protocol by which a newer browser tells of itself, which nothing here uses. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    private final String languages;
    private final boolean phone;
    private Optional<ChromeDriver> driver = Optional.empty();
    private Optional<ChromeDriverService> service = Optional.empty();
    private Optional<Path> folder = Optional.empty();

    private Chromium(String languages, boolean phone) {
        this.languages = languages;
        this.phone = phone;
    }

    /** @param languages that its person reads, such as {@code fr-CA,fr} */
    static Chromium desktop(String languages) {
        return new Chromium(languages, false);
    }

    /** A window of 390 by 844 with a touch screen. */
    static Chromium phone(String languages) {
        return new Chromium(languages, true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Optional<File> browser = BROWSERS.stream().flatMap(name -> installed(name).stream()).findFirst();
        Optional<File> chromedriver = installed("chromedriver");
        boolean there = browser.isPresent() && chromedriver.isPresent();
        if (!there && "required".equals(System.getenv("ENTENTE_BROWSER"))) {
            throw new IllegalStateException(MISSING);
        }
        Assumptions.assumeTrue(there, MISSING);
        start(browser.orElseThrow(), chromedriver.orElseThrow());
    }

    private void start(File browser, File chromedriver) throws IOException {
        Path own = Files.createTempDirectory("entente-browser");
        folder = Optional.of(own);
        Files.createDirectories(own.resolve("downloads"));
        // With an executable given, Selenium looks for none itself.
        ChromeDriverService started = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver)
                .usingAnyFreePort().withSilent(true).build();
        service = Optional.of(started);
        try {
            driver = Optional.of(new ChromeDriver(started, options(browser, own)));
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private ChromeOptions options(File browser, Path own) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--window-size=1280,900", "--lang=" + languages.split(",", 2)[0],
                "--user-data-dir=" + own.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", languages,
                "download.default_directory", own.resolve("downloads").toString(),
                "download.prompt_for_download", false));
        if (phone) {
            options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics",
                    Map.of("width", 390, "height", 844, "pixelRatio", 2, "touch", true, "mobile", true)));
        }
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logging);
        return options;
    }

    private static Optional<File> installed(String name) {
        Stream<String> path = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(
                File.pathSeparator));
        return Stream.concat(path, USUAL_PLACES.stream()).filter(place -> !place.isEmpty())
                .map(place -> new File(place, name)).filter(file -> file.isFile() && file.canExecute()).findFirst();
    }

    ChromeDriver driver() {
        return driver.orElseThrow();
    }

    Page open(Rehearsed room) {
        return Page.open(driver(), room.address(), phone);
    }

    /** Where files go that somebody downloads. */
    Path downloads() {
        return folder.orElseThrow().resolve("downloads");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void close() {
        try {
            driver.ifPresent(ChromeDriver::quit);
        } finally {
            service.ifPresent(ChromeDriverService::stop);
            folder.ifPresent(own -> delete(own.toFile()));
        }
    }

    /** As far as it goes: a browser that is just ending may still write. */
    private static void delete(File file) {
        Stream.ofNullable(file.listFiles()).flatMap(Stream::of).filter(one -> !Files.isSymbolicLink(one.toPath()))
                .forEach(Chromium::delete);
        boolean gone = file.delete();
        if (!gone) {
            file.deleteOnExit();
        }
    }
}
