package org.entente.command.card;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What opens for a person to fill in.
 *
 * @param target where the filled form goes
 * @param title  at most 45 characters
 * @param fields at most five
 */
public record Form(Target target, String title, List<Field> fields) {

    public static final int LONGEST_TITLE = 45;
    public static final int MOST_FIELDS = 5;
    public static final int LONGEST_OPTION = 100;

    public Form {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("1 to 5 fields, not " + fields.size());
        }
        title = Markup.cut(title, LONGEST_TITLE);
    }

    /** A place in a form. */
    public sealed interface Field {}

    /** Something to read: the question in full, and who will see the answer. */
    public record Note(String markup) implements Field {}

    /**
     * @param label   at most 45 characters
     * @param hint    shown under the label, at most 100 characters; blank for none
     * @param prefill what stands there already; empty for nothing
     * @param longest characters taken, at most 4000
     */
    public record TextField(String id, String label, String hint, boolean multiline, String prefill, boolean required,
            int longest) implements Field {

        /** The same with another text in it; one that is too long is cut, as Discord takes no more. */
        public TextField holding(String text) {
            return new TextField(id, label, hint, multiline, Markup.cut(text, longest), required, longest);
        }
    }

    /**
     * @param options 1 to 25
     * @param chosen  values of the options already chosen
     */
    public record PickField(String id, String label, String hint, List<Option> options, Set<String> chosen, int least,
            int most) implements Field {
        public PickField {
            options = List.copyOf(options);
            chosen = Set.copyOf(chosen);
        }

        /** The same with other options chosen, as far as they are still there. */
        public PickField choosing(Set<String> values) {
            Set<String> there = options.stream().map(Option::value).filter(values::contains).limit(most)
                    .collect(Collectors.toSet());
            return new PickField(id, label, hint, options, there, least, most);
        }
    }

    /**
     * Somebody on the server, picked from Discord's own list.
     *
     * @param label at most 45 characters
     * @param hint  shown under the label, at most 100 characters; blank for none
     */
    public record PersonField(String id, String label, String hint, boolean required) implements Field {}

    /**
     * A role of the server, picked from Discord's own list.
     *
     * @param label at most 45 characters
     * @param hint  shown under the label, at most 100 characters; blank for none
     */
    public record RoleField(String id, String label, String hint, boolean required) implements Field {}

    /**
     * A file from the person's device; its value is the address from which it can be fetched.
     *
     * @param label at most 45 characters
     * @param hint  shown under the label, at most 100 characters; blank for none
     */
    public record FileField(String id, String label, String hint, boolean required) implements Field {

        /** One without which the form is not sent. */
        public FileField(String id, String label, String hint) {
            this(id, label, hint, true);
        }
    }

    /** @param label at most 100 characters */
    public record Option(String value, String label) {
        public Option {
            label = Markup.cut(label, LONGEST_OPTION);
        }
    }
}
