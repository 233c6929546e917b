package org.entente.script.reading;

import java.util.List;
import java.util.stream.Stream;
import org.entente.script.ChangeWords;

/**
 * The keys of one kind of mapping in the script files; {@code script.schema.json} tells editors the same.
 *
 * @param noun what authors call it, and its name in the schema
 */
record Shape(String noun, List<String> required, List<String> optional) {

    static final Shape TEXT = new Shape("text", List.of("fr", "en"), List.of());
    /** Of the product's own sentences alone: forms that a number chooses. */
    static final Shape FORMS = new Shape("counted text", List.of("one", "other"), List.of());

    static final Shape WORKSHEET = new Shape("worksheet",
            List.of("worksheet", "title", "about", "audience", "sections"), List.of("follow-up"));
    static final Shape SECTION = new Shape("section", List.of("section", "title", "questions"), List.of());
    static final Shape QUESTION = new Shape("question",
            List.of("question", "title", "prompt", "answer", "about", "minutes", "source"),
            List.of("help", "when", "feeds", "covers"));
    static final Shape ANSWER = new Shape("answer", List.of(), List.of("number", "one-of", "several-of"));
    static final Shape NUMBER = new Shape("number", List.of("from", "to"), List.of("unit"));
    static final Shape CHOICE = new Shape("choice", List.of("choice", "label"), List.of("clause"));
    static final Shape CONDITION = new Shape("condition", List.of(),
            List.of("question", "is", "picked", "answered", "served", "documents"));

    static final Shape DOCUMENT = new Shape("document", List.of("document", "title", "notice", "parts"),
            List.of("amended-as"));
    static final Shape PART = new Shape("part", List.of("part", "pieces"), List.of("heading"));
    static final Shape PIECE = new Shape("piece", List.of(),
            List.of("clause", "prose", "each-organisation", "chosen", "cases", "changes"));
    static final Shape CHANGES = new Shape("change words",
            Stream.of(ChangeWords.Word.values()).map(ChangeWords.Word::key).toList(), List.of());
    static final Shape CASE = new Shape("case", List.of("choice", "text"), List.of());

    static final Shape SAMPLE = new Shape("sample",
            List.of("sample", "title", "source", "agencies", "roles", "tasks"), List.of());
    static final Shape ROLE_LIST = new Shape("role-list", List.of("role-list", "title", "source", "roles"), List.of());
    static final Shape ROLE = new Shape("role", List.of("role", "name"), List.of());
    static final Shape TASK = new Shape("task", List.of("task", "lead", "letters"), List.of());

    static final Shape PROMPT = new Shape("prompt", List.of("prompt", "version", "system", "task", "repair"), List
            .of());

    static final Shape MEETING = new Shape("meeting",
            List.of("meeting", "title", "server", "channel", "people", "steps"), List.of());
    static final Shape PERSON = new Shape("person", List.of("person", "name", "language"), List.of("roles"));
    static final Shape STEP = new Shape("step", List.of("who"),
            List.of("types", "with", "presses", "says", "speaks", "apps", "on", "fills", "sees", "told", "channel",
                    "hidden",
                    "posts"));
    static final Shape HIDDEN = new Shape("hidden text", List.of("from", "text"), List.of());

    /** Those of the script files. */
    static final List<Shape> ALL = List.of(TEXT, WORKSHEET, SECTION, QUESTION, ANSWER, NUMBER, CHOICE, CONDITION,
            DOCUMENT, PART, PIECE, CHANGES, CASE, SAMPLE, ROLE_LIST, ROLE, TASK, PROMPT, MEETING, PERSON, STEP, HIDDEN);

    List<String> keys() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** "a question", "an answer". */
    String one() {
        return (noun.startsWith("a") ? "an " : "a ") + noun;
    }
}
