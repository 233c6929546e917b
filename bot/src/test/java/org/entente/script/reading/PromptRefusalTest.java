package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.entente.script.Edition;
import org.entente.script.Problem;
import org.entente.script.Prompt;
import org.junit.jupiter.api.Test;

class PromptRefusalTest {

    private static final String GOOD = """
            prompt: summary
            version: 2
            system: {fr: "Travaillez bien.", en: "Work well."}
            task: {fr: "Sur {about}, de {organisations}.", en: "On {about}, from {organisations}."}
            repair: {fr: "Écarté : {faults} ; oublié : {silent}.", en: "Left out: {faults}; missing: {silent}."}
            """;

    private static void refused(String was, String now, String... problems) {
        assertThat(read(GOOD.replace(was, now)).problems()).extracting(Problem::toString).containsExactly(problems);
    }

    private static Reading read(String yaml) {
        return ContentReader.read(new Edition(new TreeMap<>(Map.of("prompts/summary.yaml", yaml))));
    }

    @Test
    void aGoodOneIsRead() {
        assertThat(read(GOOD).problems()).isEmpty();
        assertThat(read(GOOD).content().orElseThrow().prompts().values()).extracting(Prompt::version).containsExactly(
                2);
    }

    @Test
    void onePlaceIsMissingAndAnotherIsNotFilled() {
        refused("from {organisations}", "from {people}",
                "prompts/summary.yaml:4: 'task' lacks {organisations} in 'en'",
                "prompts/summary.yaml:4: nothing fills {people} in 'task'");
    }

    @Test
    void aBraceStandsAlone() {
        refused("Work well.", "Work {well.", "prompts/summary.yaml:3: a brace stands alone in 'system' in 'en'");
    }

    @Test
    void nothingIsAskedWithAnother() {
        refused("prompt: summary", "prompt: sumary",
                "prompts/summary.yaml:1: nothing is asked with a prompt called 'sumary'; did you mean 'summary'?",
                "prompts/summary.yaml:1: the prompt 'sumary' stands in a file of another name; call it sumary.yaml");
    }

    @Test
    void aVersionCounts() {
        refused("version: 2", "version: two",
                "prompts/summary.yaml:2: 'version' is a whole number from 1 to 9999, not 'two'");
    }
}
