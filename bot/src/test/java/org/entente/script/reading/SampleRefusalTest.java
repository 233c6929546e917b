package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.script.reading.GoodScripts.RACI;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.script.Edition;
import org.entente.script.Problem;
import org.entente.text.Text;
import org.junit.jupiter.api.Test;

class SampleRefusalTest {

    private static void refused(String was, String now, String... problems) {
        new GoodScripts().with(RACI, was, now).refused(problems);
    }

    @Test
    void aLetterOfAnotherAlphabet() {
        refused("intake: R", "intake: S", "samples/raci.yaml:13: 'S' is no letter of the matrix: write R, A, C or I");
    }

    @Test
    void aRoleThatIsNotThere() {
        refused("intake: R", "intak: R", "samples/raci.yaml:13: no role is called 'intak'; did you mean 'intake'?");
    }

    @Test
    void aRoleThatStandsTwice() {
        refused("role: intake", "role: coach",
                "samples/raci.yaml:8: the role 'coach' stands twice; rename or remove one",
                "samples/raci.yaml:13: no role is called 'intake'");
    }

    @Test
    void anAgencyThatIsNotThere() {
        refused("lead: 2", "lead: 0", "samples/raci.yaml:12: 'lead' is a whole number from 1 to 2, not '0'");
    }

    @Test
    void moreRolesThanAFormShows() {
        String many = IntStream.range(0, 24).mapToObj(i -> "  - {role: r" + i + ", name: {fr: a, en: b}}\n")
                .collect(Collectors.joining());
        refused("tasks:", many + "tasks:", "samples/raci.yaml:6: 'roles' takes 1 to 25 items, here are 26");
    }

    @Test
    void aNameTooLongForASelect() {
        refused("\"Mentor\"", "\"" + "x".repeat(101) + "\"",
                "samples/raci.yaml:7: 'name' has 101 characters in 'fr', at most 100 fit; shorten it");
    }

    @Test
    void aMissingSource() {
        refused("source: \"G, Part 3\"\n", "", "samples/raci.yaml:1: this sample has no 'source'; add it");
    }

    @Test
    void aListOfRolesIsReadAndItsSlipsAreTold() {
        String good = """
                role-list: crew
                title: {fr: "Équipe", en: "Crew"}
                source: "D, 5"
                roles:
                  - {role: cook, name: {fr: "Cuisine", en: "Cook"}}
                """;
        Reading reading = ContentReader.read(new Edition(new TreeMap<>(Map.of("samples/crew.yaml", good))));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.content().orElseThrow().suggestedRoles()).containsExactly(new Text("Cuisine", "Cook"));
        String twice = good + "  - {role: cook, name: {fr: a, en: b}, leed: 1}\n";
        assertThat(ContentReader.read(new Edition(new TreeMap<>(Map.of("samples/crew.yaml", twice)))).problems())
                .extracting(Problem::toString).containsExactly(
                        "samples/crew.yaml:6: a role has no key 'leed'; write one of: role, name",
                        "samples/crew.yaml:6: the role 'cook' stands twice; rename or remove one");
    }
}
