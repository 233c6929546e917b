package org.entente.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.app.Settings.Fault;
import org.entente.llm.Reach;
import org.entente.text.Language;

/** Reads one variable after another; what is wrong is noted among the faults, and the variable counts as not given. */
record Variables(Map<String, String> environment, List<Fault> faults) {

    Optional<String> value(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<String> token() {
        return secret("DISCORD_TOKEN", "settings.token");
    }

    /** What goes into a header: a space or another odd character was copied by mistake. */
    Optional<String> secret(String variable, String key) {
        Optional<String> secret = value(variable);
        if (secret.filter(text -> text.chars().anyMatch(c -> c <= ' ' || c > '~')).isPresent()) {
            faults.add(new Fault(variable, key));
        }
        return secret;
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

    Optional<URI> address(String variable) {
        return value(variable).flatMap(text -> or(variable, "settings.address", () -> uri(text)));
    }

    /** A token goes to this address, so only this machine will do. */
    Optional<URI> address(String variable, String scheme) {
        Optional<URI> address = address(variable);
        if (address.filter(uri -> !scheme.equals(uri.getScheme()) || uri.getHost() == null).isPresent()) {
            faults.add(new Fault(variable, "settings.address-" + scheme));
        } else if (address.filter(uri -> Reach.of(uri) != Reach.THIS_MACHINE).isPresent()) {
            faults.add(new Fault(variable, "settings.loopback"));
        }
        return address;
    }

    /** @param key tells the bounds */
    int number(String variable, String key, int least, int most, int usual) {
        Optional<Integer> number = value(variable).flatMap(text -> or(variable, key, () -> number(text, least, most)));
        return number.orElse(usual);
    }

    private static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException("out of bounds");
        }
        return number;
    }

    private <T> Optional<T> or(String variable, String key, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException unreadable) {
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
