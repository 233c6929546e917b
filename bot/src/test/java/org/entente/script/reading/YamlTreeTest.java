package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.script.Problem;
import org.junit.jupiter.api.Test;

class YamlTreeTest {

    private final Findings findings = new Findings();

    private void refused(String yaml, String... problems) {
        YamlTree.read("a.yaml", yaml, findings);
        assertThat(findings.sorted()).extracting(Problem::toString).containsExactly(problems);
    }

    @Test
    void everyNodeKnowsItsLine() {
        Node root = YamlTree.read("a.yaml", "# why\na: 1\nb:\n  - x\n  - >\n    y\n    z\n", findings).orElseThrow();
        assertThat(root.toString()).contains("line=2]", "Scalar[place=Place[file=a.yaml, line=4], text=x]",
                "Scalar[place=Place[file=a.yaml, line=5], text=y z");
    }

    @Test
    void wordsStayAsWritten() {
        Node root = YamlTree.read("a.yaml", "[yes, no, on, 007, 1_000, 0x1F, true, 2027-02-01, ~, ]", findings)
                .orElseThrow();
        assertThat(((Node.Listing) root).items()).extracting(node -> ((Node.Scalar) node).text())
                .containsExactly("yes", "no", "on", "007", "1_000", "0x1F", "true", "2027-02-01", "");
    }

    @Test
    void everyDuplicateKeyIsTold() {
        refused("a: 1\nb: 2\na: 3\nb: {c: 1, c: 2}\n", "a.yaml:3: the key 'a' stands twice here; keep one",
                "a.yaml:4: the key 'c' stands twice here; keep one",
                "a.yaml:4: the key 'b' stands twice here; keep one");
    }

    @Test
    void brokenYamlIsToldWithItsLine() {
        refused("a: 1\nb: {c\nd: \"x\n",
                "a.yaml:3: this is not YAML: expected ',' or '}', but got :");
    }

    @Test
    void aTabIsToldWithItsLine() {
        refused("a:\n\tb: 1\n", "a.yaml:2: this is not YAML: found character '\\t(TAB)' that cannot start any token. "
                + "(Do not use \\t(TAB) for indentation)");
    }

    @Test
    void anchorsAliasesAndTagsAreRefused() {
        refused("a: &x {y: 1}\nb: *x\nc: !!str 3\nd: !new\n  e: 1\n",
                "a.yaml:1: scripts take no anchors (&name); remove it",
                "a.yaml:2: scripts take no aliases (*name); write the text out",
                "a.yaml:3: scripts take no tags (!name); remove it",
                "a.yaml:4: scripts take no tags (!name); remove it");
    }

    @Test
    void nestingIsBounded() {
        refused("[".repeat(30) + "]".repeat(30), "a.yaml:1: this is nested more than 24 deep");
    }

    @Test
    void sizeIsBounded() {
        refused("a: " + "x".repeat(1_000_000), "a.yaml:1: this file has more than 1000000 characters; split it");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("# nothing\n", "a.yaml:1: this file is empty");
    }

    @Test
    void aSecondDocumentIsRefused() {
        refused("a: 1\n---\nb: 2\n", "a.yaml:3: a second document begins here; keep one to a file");
    }
}
