package org.entente.command.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.command.Reading;
import org.entente.command.Writing;
import org.entente.document.Suggestion;
import org.entente.text.Language;

/**
 * Other wordings that came back with a file, waiting for whoever gave it: kept beside the forms that wait for their
 * author, until each was proposed or all are dropped.
 *
 * @param version of which the file was made
 * @param left    each with its number, which stays as others go
 */
record PendingWordings(int version, List<Numbered> left) {

    PendingWordings {
        left = List.copyOf(left);
    }

    record Numbered(int number, Suggestion suggestion) {}

    static PendingWordings of(int version, List<Suggestion> suggestions) {
        List<Numbered> numbered = new ArrayList<>();
        suggestions.forEach(one -> numbered.add(new Numbered(numbered.size() + 1, one)));
        return new PendingWordings(version, numbered);
    }

    static Optional<PendingWordings> find(Reading record, long partnership, String discord) {
        return record.keptForms().find(discord, form(partnership)).map(PendingWordings::read)
                .filter(one -> !one.left().isEmpty());
    }

    /** In place of what was kept before; nothing is kept of nothing. */
    void keep(Writing record, long partnership, long person, String discord) {
        if (left.isEmpty()) {
            record.keptForms().drop(discord, form(partnership));
        } else {
            record.keptForms().keep(person, form(partnership), fields());
        }
    }

    Optional<Numbered> numbered(int number) {
        return left.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The one after a number, or else the first. */
    Optional<Numbered> after(int number) {
        return left.stream().filter(one -> one.number() > number).findFirst().or(() -> left.stream().findFirst());
    }

    PendingWordings without(int number) {
        return new PendingWordings(version, left.stream().filter(one -> one.number() != number).toList());
    }

    /** As the store names it; {@code LifetimeRows} erases it with the partnership. */
    private static String form(long partnership) {
        return "draft revise partnership=" + partnership;
    }

    private Map<String, List<String>> fields() {
        return Map.of("version", List.of(Integer.toString(version)), "number", all(one -> Integer.toString(one
                .number())), "script", all(one -> one.suggestion().script()),
                "question", all(one -> one.suggestion().question()),
                "language", all(one -> one.suggestion().language().code()),
                "revision", all(one -> Integer.toString(one.suggestion().revision())),
                "before", all(one -> one.suggestion().before()), "after", all(one -> one.suggestion().after()));
    }

    private List<String> all(Function<Numbered, String> what) {
        return left.stream().map(what).toList();
    }

    private static PendingWordings read(Map<String, List<String>> kept) {
        Map<String, List<String>> fields = new HashMap<>(kept);
        List<Numbered> left = new ArrayList<>();
        for (int i = 0; i < fields.getOrDefault("number", List.of()).size(); i++) {
            left.add(new Numbered(Integer.parseInt(at(fields, "number", i)), new Suggestion(at(fields, "script", i),
                    at(fields, "question", i), Language.ofTag(at(fields, "language", i)).orElseThrow(),
                    Integer.parseInt(at(fields, "revision", i)), at(fields, "before", i), at(fields, "after", i))));
        }
        return new PendingWordings(Integer.parseInt(at(fields, "version", 0)), left);
    }

    private static String at(Map<String, List<String>> fields, String name, int place) {
        return fields.getOrDefault(name, List.of()).get(place);
    }
}
