package org.entente.document;

/** A run of characters in a paragraph. Text that people typed stands here exactly as typed. */
public sealed interface Span {

    String text();

    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    /** What is missing, such as "[to complete: notice]". */
    record Gap(String text) implements Span {}

    /**
     * What the document says about the words beside it.
     *
     * @param open whether something is still to be done about them, such as "no common wording yet"
     */
    record Remark(String text, boolean open) implements Span {

        /** One that only tells, such as a reservation. */
        public Remark(String text) {
            this(text, false);
        }
    }
}
