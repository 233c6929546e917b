package org.entente.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which Entente speaks and writes. */
public enum Language {
    FRENCH("fr"), ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Two letters of ISO 639-1, as in the scripts. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public Language other() {
        return this == FRENCH ? ENGLISH : FRENCH;
    }

    /** The language of a code or tag: "fr", "fr-CA" and "fr_CA" are French; empty for any other. */
    public static Optional<Language> ofTag(String tag) {
        String start = tag.length() < 2 ? tag : tag.substring(0, 2).toLowerCase(Locale.ROOT);
        boolean whole = tag.length() <= 2 || tag.charAt(2) == '-' || tag.charAt(2) == '_';
        return Arrays.stream(values()).filter(language -> whole && language.code.equals(start)).findFirst();
    }
}
