package org.entente.export.template;

/** What a template can ask for. */
sealed interface Placeholder {

    /** Words, which fit inside any sentence. */
    enum Fact implements Placeholder {
        TITLE, PARTNERSHIP, ORGANIZATIONS, OUR_ORGANIZATION, VERSION, DATE, DRAFT_MARK
    }

    /** Paragraphs and tables, which take the place of a paragraph of their own. */
    sealed interface Whole extends Placeholder {}

    /** What no plan needs to name. */
    enum Always implements Whole {
        BODY, NOTICE, MATRIX
    }

    /** A part of the document, without its heading. */
    record OfPlan(String id) implements Whole {}
}
