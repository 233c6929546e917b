package org.entente.partnership;

/**
 * A group's word for people it serves: clients, readers, patients, job seekers.
 *
 * @param french  plural, such as "lecteurs", without an article
 * @param gender  of the French word
 * @param english plural, such as "readers"
 */
public record Served(String french, Gender gender, String english) {

    public static final int LONGEST = 40;

    /** Of the French word. */
    public enum Gender {
        FEMININE, MASCULINE
    }

    public Served {
        if (french.isBlank() || english.isBlank() || french.length() > LONGEST || english.length() > LONGEST) {
            throw new IllegalArgumentException("a word of 1 to " + LONGEST + " characters in each language");
        }
    }
}
