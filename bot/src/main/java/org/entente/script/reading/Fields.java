package org.entente.script.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.text.Text;

/**
 * One mapping of a known shape, read key by key.
 *
 * <p>What is wrong is reported, and something harmless stands in, so that one reading finds every problem; the
 * stand-ins go nowhere, because a reading with problems yields no content.
 */
final class Fields {

    private static final Predicate<String> ID = Pattern.compile("[a-z][a-z0-9-]{0,39}").asMatchPredicate();
    private static final Predicate<String> WHOLE = Pattern.compile("-?[0-9]{1,15}").asMatchPredicate();

    private final Node.Mapping mapping;
    private final Findings findings;

    private Fields(Node.Mapping mapping, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    /** Empty where the node is no mapping. Unknown and missing keys are reported here. */
    static Optional<Fields> of(Node node, Shape shape, Findings findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.add(node.place(), shape.one() + " is written as keys ("
                    + String.join(", ", shape.keys()) + "), this is " + node.name());
            return Optional.empty();
        }
        mapping.entries().forEach((key, entry) -> {
            if (!shape.keys().contains(key)) {
                findings.add(entry.place(),
                        shape.one() + " has no key '" + key + "'" + DidYouMean.among(key, shape.keys()));
            }
        });
        shape.required().stream().filter(key -> !mapping.entries().containsKey(key)).forEach(key -> findings
                .add(mapping.place(), "this " + shape.noun() + " has no '" + key + "'; add it"));
        return Optional.of(new Fields(mapping, findings));
    }

    Findings findings() {
        return findings;
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value);
    }

    /** Remembers that a value was written here. */
    <T> T mark(T value) {
        return findings.mark(value, mapping.place());
    }

    /** Reports something about the whole mapping. */
    void refuse(String message) {
        findings.add(mapping.place(), message);
    }

    /** Reports something about the value of a key that is there. */
    void refuse(String key, String message) {
        findings.add(node(key).map(Node::place).orElse(mapping.place()), message);
    }

    /** One line of words, not empty. */
    String words(String key) {
        return node(key).map(node -> words(node, "'" + key + "'", findings)).orElse("");
    }

    static String words(Node node, String what, Findings findings) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        findings.add(node.place(), what + " needs a word or a text, this is " + node.name());
        return "";
    }

    /** A name that files, commands and the store use; what is written is kept even where it is refused. */
    String id(String key) {
        String id = words(key);
        if (!id.isEmpty() && !ID.test(id)) {
            refuse(key, "'" + id
                    + "' cannot be an id: write 1 to 40 small letters, digits and hyphens, a letter first");
        }
        return id;
    }

    /** An id that goes into buttons beside others, so that it must be shorter than files allow. */
    String id(String key, int longest) {
        String id = id(key);
        if (id.length() > longest) {
            refuse(key, "'" + id + "' is too long for Discord's buttons: write at most " + longest + " characters");
        }
        return id;
    }

    /** A word with a meaning; the stand-in where it has none. */
    <T> T word(String key, Map<String, T> meanings, T standIn) {
        String word = words(key);
        if (!word.isEmpty() && !meanings.containsKey(word)) {
            refuse(key, "'" + key + "' cannot be '" + word + "'"
                    + DidYouMean.among(word, meanings.keySet().stream().sorted().toList()));
        }
        return meanings.getOrDefault(word, standIn);
    }

    long whole(String key, long least, long most) {
        String digits = words(key);
        if (digits.isEmpty()) {
            return least;
        }
        if (!WHOLE.test(digits) || Long.parseLong(digits) < least || Long.parseLong(digits) > most) {
            refuse(key, "'" + key + "' is a whole number from " + least + " to " + most + ", not '" + digits + "'");
            return least;
        }
        return Long.parseLong(digits);
    }

    Text text(String key, int longest) {
        return optionalText(key, longest).orElse(TextReader.STAND_IN);
    }

    Optional<Text> optionalText(String key, int longest) {
        return node(key).map(node -> TextReader.read(node, "'" + key + "'", longest, findings));
    }

    List<Node> items(String key, int least, int most) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Listing list)) {
            refuse(key, "'" + key + "' is a list, with a hyphen before each item; this is " + node.get().name());
            return List.of();
        }
        int size = list.items().size();
        if (size < least || size > most) {
            findings.add(list.place(), "'" + key + "' takes " + least + " to " + most + " items, here are " + size);
        }
        return list.items();
    }

    /** The mappings of a list. */
    List<Fields> each(String key, Shape shape, int least, int most) {
        return items(key, least, most).stream().flatMap(item -> of(item, shape, findings).stream()).toList();
    }
}
