package org.entente.command.matrix;

import java.util.Optional;
import org.entente.command.Request;
import org.entente.command.words.Names;
import org.entente.raci.Matrix;
import org.entente.raci.Name;
import org.entente.text.Language;

/**
 * What somebody calls a task or a role, and what it is called in the other language where they say so.
 *
 * @param writing the language in which the person writes; a form that says in which it asks goes before it
 * @param usual   the group's: a name of which no language was kept passes for one in it once its version is given
 */
record NameInput(Request request, Language writing, Language usual) {

    static final String NAME = "name";
    static final String TRANSLATION = "translation";
    /** In a form's target: the language in which it asks for the name; it asks for the other version beside it. */
    static final String LANGUAGE = "language";

    Optional<String> typed() {
        return checked(NAME);
    }

    Optional<String> translation() {
        return checked(TRANSLATION);
    }

    boolean given() {
        return text(NAME).isPresent() || text(TRANSLATION).isPresent();
    }

    /** A new name; one that is given in the other language alone stands in that. */
    Optional<Name> added() {
        return typed().map(name -> Name.in(language(), name).with(translation()))
                .or(() -> translation().map(name -> Name.in(language().other(), name)));
    }

    /**
     * The name as it should be. A form that shows both versions gives both; else a new name has no version in the other
     * language until somebody gives it one.
     */
    Name changed(Name before) {
        if (request.argument(LANGUAGE).isPresent()) {
            Optional<String> name = typed();
            boolean same = name.equals(Optional.of(before.typed())) && translation().equals(before.other());
            return same ? before : added().orElse(before);
        }
        return typed().filter(name -> !name.equals(before.typed())).map(name -> Name.in(language(), name).with(
                translation())).orElseGet(() -> translation().map(version -> versioned(before, version)).orElse(
                        before));
    }

    private Name versioned(Name before, String version) {
        return Name.in(before.written().orElse(usual), before.typed()).with(Optional.of(version));
    }

    private Language language() {
        return request.argument(LANGUAGE).flatMap(Language::ofTag).orElse(writing);
    }

    private Optional<String> checked(String id) {
        return text(id).map(typed -> Names.checked(typed, Matrix.LONGEST_NAME));
    }

    private Optional<String> text(String id) {
        return request.field(id).or(() -> request.argument(id));
    }
}
