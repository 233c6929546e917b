package org.entente.document;

/** A run of characters in a paragraph. Text that people typed stands here exactly as typed. */
public sealed interface Span {

    String text();

    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    /** What is missing, such as "[to complete: notice]". */
    record Gap(String text) implements Span {}

    /** What the document says about the words beside it, such as "no common wording yet". */
    record Remark(String text) implements Span {}
}
