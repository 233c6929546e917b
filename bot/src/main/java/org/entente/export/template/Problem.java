package org.entente.export.template;

/**
 * Why a file cannot be an organisation's template.
 *
 * @param what the placeholder, field, part or picture meant, cut; blank where the kind says it all
 */
public record Problem(Kind kind, String what) {

    /** Long enough to find the place, short enough for a list. */
    private static final int LONGEST = 60;

    public Problem {
        what = what.length() > LONGEST ? what.substring(0, what.offsetByCodePoints(0, cut(what))) + "…" : what;
    }

    static Problem of(Kind kind) {
        return new Problem(kind, "");
    }

    private static int cut(String what) {
        return Math.min(what.codePointCount(0, what.length()), LONGEST - 1);
    }

    /** The sentences are {@code template.problem.<kind>}. */
    public enum Kind {
        TOO_BIG, NOT_WORD, OLD_WORD, PDF, OPEN_DOCUMENT, OTHER_WORD, STRICT, MACROS, INFLATES, NESTED, DOCTYPE, MALFORMED,
        /** Something that is none of the parts that a letterhead needs. */
        UNKNOWN_PART, EMBEDDED, OUTSIDE, CONTENT_CONTROL, FIELD, MAIL_MERGE, TRACKED, PICTURE_KIND, PICTURE_SIZE,
        /** A placeholder that nobody knows, or one that was begun and not ended. */
        UNKNOWN, UNFINISHED,
        /** A placeholder of a whole part, where only words fit. */
        NOT_ALONE, NOT_IN_TEXT,
        /** It has a place for no part of a document. */
        EMPTY
    }
}
