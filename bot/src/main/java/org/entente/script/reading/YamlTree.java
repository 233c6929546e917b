package org.entente.script.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Builds nodes from the text of one YAML file. Anchors, aliases and tags are refused: what is read is what is seen. */
final class YamlTree {

    /** Characters in a file; the longest of the guide's worksheets has a tenth of it. */
    static final int LONGEST = 1_000_000;
    static final int DEEPEST = 24;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final YAMLParser parser;
    private final Findings findings;

    private YamlTree(String file, YAMLParser parser, Findings findings) {
        this.file = file;
        this.parser = parser;
        this.findings = findings;
    }

    /** The file's one document; empty, with a problem, where there is none that can be read. */
    static Optional<Node> read(String file, String yaml, Findings findings) {
        if (yaml.length() > LONGEST) {
            findings.add(new Place(file, 1), "this file has more than " + LONGEST + " characters; split it");
            return Optional.empty();
        }
        try (YAMLParser parser = FACTORY.createParser(yaml)) {
            return new YamlTree(file, parser, findings).document();
        } catch (JsonProcessingException e) {
            findings.add(new Place(file, line(e)), "this is not YAML: " + reason(e));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static int line(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1;
        }
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static String reason(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null) {
            return marked.getProblem();
        }
        return e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            findings.add(new Place(file, 1), "this file is empty");
            return Optional.empty();
        }
        Node root = node(1);
        if (parser.nextToken() != null) {
            findings.add(here(), "a second document begins here; keep one to a file");
        }
        return Optional.of(root);
    }

    private Node node(int depth) throws IOException {
        Place place = here();
        refuseIndirection(place);
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > DEEPEST) {
            findings.add(place, "this is nested more than " + DEEPEST + " deep");
            parser.skipChildren();
            return new Node.Scalar(place, "");
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(place, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return listing(place, depth);
        }
        return new Node.Scalar(place, token == JsonToken.VALUE_NULL ? "" : parser.getText());
    }

    private void refuseIndirection(Place place) throws IOException {
        if (parser.isCurrentAlias()) {
            findings.add(place, "scripts take no aliases (*name); write the text out");
        } else if (parser.getObjectId() != null) {
            findings.add(place, "scripts take no anchors (&name); remove it");
        }
        if (parser.getTypeId() != null) {
            findings.add(place, "scripts take no tags (!name); remove it");
        }
    }

    private Node mapping(Place place, int depth) throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Place at = here();
            String key = parser.currentName();
            parser.nextToken();
            if (entries.putIfAbsent(key, new Node.Entry(at, node(depth + 1))) != null) {
                findings.add(at, "the key '" + key + "' stands twice here; keep one");
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Node listing(Place place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Listing(place, items);
    }

    private Place here() {
        return new Place(file, Math.max(1, parser.currentTokenLocation().getLineNr()));
    }
}
