package org.entente.text;

/** One text of the product in both languages. */
public record Text(String french, String english) {

    public Text {
        if (french.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: '" + french + "' / '" + english + "'");
        }
    }

    /** The same in both languages: a number, a title of a standard. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }
}
