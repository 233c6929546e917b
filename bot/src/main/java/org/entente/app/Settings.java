package org.entente.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.text.Language;

/**
 * What the environment says, checked.
 *
 * @param token    {@code DISCORD_TOKEN}; empty: the rehearsal room
 * @param database {@code ENTENTE_DATABASE}; empty: the mode's file in the user's data folder
 * @param scripts  {@code ENTENTE_SCRIPTS}, a folder laid over the built-in scripts
 * @param language {@code ENTENTE_LANGUAGE}, for people whose Discord is neither French nor English
 * @param zone     {@code ENTENTE_ZONE}, where the day begins; empty: the system's
 * @param api      {@code ENTENTE_DISCORD_API}, loopback only
 * @param gateway  {@code ENTENTE_DISCORD_GATEWAY}, loopback only
 * @param operator {@code ENTENTE_OPERATOR}, how to reach whoever runs the program; anybody may read it
 */
public record Settings(Optional<String> token, Optional<Path> database, Optional<Path> scripts, Language language,
        Optional<ZoneId> zone, Optional<URI> api, Optional<URI> gateway, Optional<String> operator) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /** One thing wrong with one variable; {@code key} is a sentence in the messages under {@code settings}. */
    public record Fault(String variable, String key) {}

    /** Everything that is wrong with the environment, at once. */
    public static final class Faulty extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        Faulty(List<Fault> faults) {
            super(faults.toString());
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** @throws Faulty naming every fault */
    public static Settings of(Map<String, String> environment) throws Faulty {
        Reader reader = new Reader(environment, new ArrayList<>());
        Settings settings = new Settings(reader.token(), reader.path("ENTENTE_DATABASE"), reader.folder(
                "ENTENTE_SCRIPTS"),
                reader.language(), reader.zone(), reader.address("ENTENTE_DISCORD_API", "http"),
                reader.address("ENTENTE_DISCORD_GATEWAY", "ws"), reader.value("ENTENTE_OPERATOR"));
        if (!reader.faults.isEmpty()) {
            throw new Faulty(reader.faults);
        }
        return settings;
    }

    @Override
    public String toString() {
        return "Settings[token=" + token.map(known -> "(set)").orElse("(none)") + ", database=" + database
                + ", scripts="
                + scripts + ", language=" + language + ", zone=" + zone + ", api=" + api + ", gateway=" + gateway
                + ", operator=" + operator + "]";
    }

    private record Reader(Map<String, String> environment, List<Fault> faults) {

        Optional<String> value(String variable) {
            return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(text -> !text.isEmpty());
        }

        Optional<String> token() {
            Optional<String> token = value("DISCORD_TOKEN");
            if (token.filter(text -> text.chars().anyMatch(c -> c <= ' ' || c > '~')).isPresent()) {
                faults.add(new Fault("DISCORD_TOKEN", "settings.token"));
            }
            return token;
        }

        Optional<Path> path(String variable) {
            return value(variable).flatMap(text -> or(variable, "settings.path", () -> Path.of(text)));
        }

        Optional<Path> folder(String variable) {
            Optional<Path> folder = path(variable);
            if (folder.filter(path -> !Files.isDirectory(path)).isPresent()) {
                faults.add(new Fault(variable, "settings.folder"));
            }
            return folder;
        }

        Language language() {
            Optional<String> named = value("ENTENTE_LANGUAGE");
            Optional<Language> language = named.flatMap(Language::ofTag);
            if (named.isPresent() && language.isEmpty()) {
                faults.add(new Fault("ENTENTE_LANGUAGE", "settings.language"));
            }
            return language.or(() -> value("LANG").flatMap(Language::ofTag)).orElse(Language.ENGLISH);
        }

        Optional<ZoneId> zone() {
            return value("ENTENTE_ZONE").flatMap(text -> or("ENTENTE_ZONE", "settings.zone", () -> ZoneId.of(text)));
        }

        /** A token goes to this address, so only this machine will do. */
        Optional<URI> address(String variable, String scheme) {
            Optional<URI> address = value(variable).flatMap(text -> or(variable, "settings.address", () -> uri(text)));
            if (address.filter(uri -> !scheme.equals(uri.getScheme()) || uri.getHost() == null).isPresent()) {
                faults.add(new Fault(variable, "settings.address-" + scheme));
            } else if (address.filter(uri -> !LOOPBACK.contains(uri.getHost())).isPresent()) {
                faults.add(new Fault(variable, "settings.loopback"));
            }
            return address;
        }

        private <T> Optional<T> or(String variable, String key, Supplier<T> read) {
            try {
                return Optional.of(read.get());
            } catch (InvalidPathException | IllegalStateException | DateTimeException unreadable) {
                faults.add(new Fault(variable, key));
                return Optional.empty();
            }
        }

        private static URI uri(String text) {
            try {
                return new URI(text);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
