package org.entente.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.conversation.Answer;
import org.entente.conversation.Proposal;
import org.entente.conversation.Stance;
import org.entente.conversation.Statement;
import org.entente.partnership.Organisation;
import org.entente.partnership.Reported;
import org.entente.script.Question;
import org.entente.script.Script;

/**
 * Says where a paragraph comes from: the question, who answered it and in which role, what was proposed, and what each
 * organisation says to it. Nobody is named; days are those of the place where the group works.
 */
public final class Provenance {

    private final Material material;
    private final ZoneId zone;

    /** @param material in whose language the sentences are */
    public Provenance(Material material, ZoneId zone) {
        this.material = material;
        this.zone = zone;
    }

    /** A line for each thing that stands behind the paragraph; a fixed clause says that it is one. */
    public List<String> of(Block.Paragraph paragraph) {
        return paragraph.sources().isEmpty()
                ? List.of(say("document.provenance.clause", Map.of()))
                : paragraph.sources().stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(Source source) {
        return switch (source) {
            case Source.Asked asked -> lines(asked);
            case Source.Matrix matrix -> Stream.of(say(material.adopted()
                    ? "document.provenance.matrix-adopted"
                    : "document.provenance.matrix", Map.of()));
        };
    }

    private Stream<String> lines(Source.Asked asked) {
        Script script = material.content().script(asked.script()).orElseThrow();
        Question question = script.question(asked.question()).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(say("document.provenance.question", Map.of("script", script.title().in(material.language()),
                "question", question.title().in(material.language()))));
        material.partnership().organisations().stream()
                .filter(one -> asked.organisation().map(id -> id == one.id()).orElse(true))
                .forEach(one -> lines.add(answered(asked, one)));
        material.proposals().to(asked.script(), asked.question()).forEach(proposal -> lines.addAll(stances(proposal)));
        return lines.stream();
    }

    private String answered(Source.Asked asked, Organisation organisation) {
        return material.answers().of(asked.script(), asked.question(), organisation.id())
                .map(answer -> say(answered(answer), Map.of("organisation", organisation.name(), "date",
                        day(answer.at()))))
                .orElseGet(() -> say("document.provenance.silent", Map.of("organisation", organisation.name())));
    }

    private static String answered(Answer answer) {
        if (answer.skipped()) {
            return "document.provenance.passed";
        }
        return answer.unconfirmed() ? "document.provenance.by-facilitator" : "document.provenance.by-member";
    }

    private List<String> stances(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        Map<String, Object> facts = Map.of("revision", proposal.revision(), "date", day(proposal.at()));
        lines.add(proposal.language().map(language -> say(switch (language) {
            case FRENCH -> "document.provenance.proposed-in-french";
            case ENGLISH -> "document.provenance.proposed-in-english";
        }, facts)).orElseGet(() -> say("document.provenance.proposed", facts)));
        material.partnership().organisations().forEach(one -> lines.add(proposal.statement(one.id())
                .map(statement -> stance(one, statement))
                .orElseGet(() -> say("document.provenance.no-stance", Map.of("organisation", one.name())))));
        return lines;
    }

    private String stance(Organisation organisation, Statement statement) {
        String name = organisation.name();
        LocalDate date = day(statement.at());
        String line = switch (statement.stance()) {
            case Stance.Silent silent -> say("document.provenance.no-stance", Map.of("organisation", name));
            case Stance.Agrees agrees ->
                say("document.provenance.agrees", Map.of("organisation", name, "date", date));
            case Stance.Reserves reserves -> say("document.provenance.reserves",
                    Map.of("organisation", name, "date", date, "reason", oneLine(reserves.reason())));
            case Stance.Objects objects -> say("document.provenance.objects",
                    Map.of("organisation", name, "date", date, "reason", oneLine(objects.reason())));
        };
        return line + statement.reported().map(this::reported).orElse("");
    }

    private String reported(Reported reported) {
        return " " + say("document.provenance.reported", Map.of("title", reported.title(), "date", reported.on()));
    }

    static String oneLine(String typed) {
        return String.join(" ", typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private String say(String key, Map<String, ?> arguments) {
        return material.phrases().say(material.language(), key, arguments);
    }
}
