package org.entente.script.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.script.Edition;
import org.entente.script.Problem;

/** One good file of each kind, and what becomes of them when an author slips. */
final class GoodScripts {

    static final String GUIDE = "worksheets/guide.yaml";
    static final String MEMO = "documents/memo.yaml";
    static final String RACI = "samples/raci.yaml";

    static final String GUIDE_TEXT = """
            worksheet: guide
            title: {fr: "Guide", en: "Guide"}
            about: {fr: "Pour parler : ensemble.", en: "To talk together."}
            audience: together
            sections:
              - section: start
                title: {fr: "Début", en: "Start"}
                questions:
                  - question: purpose
                    title: {fr: "But", en: "Purpose"}
                    prompt: {fr: "Quel but ?", en: "What purpose?"}
                    help: {fr: "Un mot.", en: "A word."}
                    answer: long-text
                    about: group
                    minutes: 6
                    feeds: [memo/purpose]
                    covers: [I-11]
                    source: "G, Resource 2"
                  - question: money
                    title: {fr: "Argent", en: "Money"}
                    prompt: {fr: "De l'argent ?", en: "Any money?"}
                    answer: yes-no
                    about: group
                    minutes: 2
                    source: 4
                  - question: years
                    title: {fr: "Durée", en: "Term"}
                    prompt: {fr: "Combien d'années ?", en: "How many years?"}
                    answer: {number: {from: 1, to: 5, unit: {fr: années, en: years}}}
                    about: group
                    when: {question: money, is: yes}
                    minutes: 3
                    feeds: [memo/term]
                    source: G
                  - question: conflict
                    title: {fr: "Conflit", en: "Conflict"}
                    prompt: {fr: "Qui tranche ?", en: "Who settles?"}
                    answer:
                      one-of:
                        - {choice: mediator, label: {fr: "Médiation", en: "Mediator"}}
                        - {choice: vote, label: {fr: "Vote", en: "Vote"}}
                    about: group
                    minutes: 3
                    feeds: [memo/conflict]
                    source: G
                  - question: whom
                    title: {fr: "Qui", en: "Whom"}
                    prompt: {fr: "Qui servez-vous ?", en: "Whom do you serve?"}
                    answer: {several-of: [{choice: young, label: {fr: "Jeunes", en: "Young"}}, {choice: old, label: {fr: "Aînés", en: "Old"}}]}
                    about: group
                    when: {question: conflict, picked: vote}
                    minutes: 3
                    source: G
                  - question: legal-name
                    title: {fr: "Nom légal", en: "Legal name"}
                    prompt: {fr: "Quel nom ?", en: "What name?"}
                    answer: short-text
                    about: each-organisation
                    when: {question: whom, answered: yes}
                    minutes: 1
                    feeds: [memo/legal-name]
                    source: G
            """;

    static final String MEMO_TEXT = """
            document: memo
            title: {fr: "Protocole", en: "Memorandum"}
            notice:
              - {fr: "Projet.", en: "Draft."}
            parts:
              - part: all
                heading: {fr: "Tout", en: "All"}
                pieces:
                  - clause: {fr: "Pour {term} ans, {organisations}.", en: "For {term} years, {organisations}."}
                  - prose: purpose
                  - each-organisation:
                      - clause: {fr: "{organisation} : {legal-name}", en: "{organisation}: {legal-name}"}
                  - chosen: conflict
                    cases:
                      - choice: mediator
                        text: {fr: "Une médiation.", en: "A mediator."}
                      - choice: vote
                        text: {fr: "Un vote.", en: "A vote."}
                  - matrix
                  - signatures
            """;

    static final String RACI_TEXT = """
            sample: raci
            title: {fr: "Exemple", en: "Example"}
            source: "G, Part 3"
            agencies: [{fr: "Agence A", en: "Agency A"}, {fr: "Agence B", en: "Agency B"}]
            roles:
              - role: coach
                name: {fr: "Mentor", en: "Coach"}
              - role: intake
                name: {fr: "Accueil", en: "Intake"}
            tasks:
              - task: {fr: "Accueillir", en: "Welcome"}
                lead: 2
                letters: {coach: C, intake: R}
            """;

    private final SortedMap<String, String> files = new TreeMap<>();

    GoodScripts() {
        files.put(GUIDE, GUIDE_TEXT);
        files.put(MEMO, MEMO_TEXT);
        files.put(RACI, RACI_TEXT);
    }

    /** Writes something else where a text stands first in a file. */
    GoodScripts with(String path, String was, String now) {
        String text = files.getOrDefault(path, "");
        assertThat(text).contains(was);
        int at = text.indexOf(was);
        return with(path, text.substring(0, at) + now + text.substring(at + was.length()));
    }

    GoodScripts with(String path, String text) {
        files.put(path, text);
        return this;
    }

    Edition edition() {
        return new Edition(files);
    }

    Reading reading() {
        return ContentReader.read(edition());
    }

    void refused(String... problems) {
        assertThat(reading().problems()).extracting(Problem::toString).containsExactly(problems);
    }
}
