package org.entente.document;

/** A run of characters in a paragraph. Text that people typed stands here exactly as typed. */
public sealed interface Span {

    String text();

    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    /** What is missing, such as "[to complete: notice]". */
    record Gap(String text) implements Span {}

    /** What the document says about the words beside it. */
    record Remark(String text, About about) implements Span {

        /** What it is for. */
        public enum About {
            /** It only tells, such as a reservation. */
            TOLD,
            /** Something is still to be done about the words, such as "no common wording yet". */
            OPEN,
            /** Something is still to be done in a version in another language; these words stay as they are. */
            BEHIND
        }

        public Remark(String text) {
            this(text, About.TOLD);
        }

        /** Whether something is still to be done. */
        public boolean open() {
            return about != About.TOLD;
        }
    }
}
