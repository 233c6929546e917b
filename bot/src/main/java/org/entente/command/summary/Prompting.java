package org.entente.command.summary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.command.Speech;
import org.entente.command.model.LanguageModel;
import org.entente.command.model.LanguageModel.Endpoint;
import org.entente.script.Prompt;
import org.entente.summary.Basis;
import org.entente.summary.Fault;
import org.entente.summary.Passage;
import org.entente.summary.Verdict;
import org.entente.text.Placeholders;
import org.entente.text.Typography;

/**
 * What a model is sent of some answers. Everything that people typed, names too, stands between marks that it cannot
 * close: the signs that make a mark are written otherwise in it.
 */
record Prompting(Prompt prompt, Speech speech, String about, Basis basis) {

    LanguageModel.Prompt first() {
        String task = Placeholders.fill(speech.in(prompt.task()), Map.of("about", escaped(about), "organisations",
                escaped(Typography.list(basis.organisations().stream().map(this::name).toList(), speech.language()))));
        return new LanguageModel.Prompt(system(), task + "\n\n" + answers());
    }

    /** The same once more, with what was wrong. */
    LanguageModel.Prompt repair(Verdict verdict) {
        String faults = verdict.dropped().stream().map(one -> one.fault()).distinct()
                .map(fault -> speech.say(words(fault)))
                .collect(Collectors.joining(" ; "));
        String silent = verdict.silent().stream().map(this::name).collect(Collectors.joining(", "));
        String again = Placeholders.fill(speech.in(prompt.repair()), Map.of("faults", dash(faults), "silent",
                escaped(dash(silent))));
        LanguageModel.Prompt first = first();
        return new LanguageModel.Prompt(first.system(), first.user() + "\n\n" + again);
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case LENGTH -> "summary.fault.length";
            case LINK -> "summary.fault.link";
            case INSTRUCTION -> "summary.fault.instruction";
            case NO_SOURCE -> "summary.fault.no-source";
            case NO_SUCH_ANSWER -> "summary.fault.no-such-answer";
            case QUOTE -> "summary.fault.quote";
            case ATTRIBUTION -> "summary.fault.attribution";
            case NOT_ALL -> "summary.fault.not-all";
            case FACT -> "summary.fault.fact";
            case GRAVE -> "summary.fault.grave";
            case POLARITY -> "summary.fault.polarity";
            case NUANCE -> "summary.fault.nuance";
            case LANGUAGE -> "summary.fault.language";
            case UNSUPPORTED -> "summary.fault.unsupported";
        };
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private String system() {
        return speech.in(prompt.system()).strip() + "\nlanguage: " + speech.language().code();
    }

    private String name(long organisation) {
        return basis.of(organisation).getFirst().name();
    }

    private String answers() {
        return basis.passages().stream().map(Prompting::answer).collect(Collectors.joining("\n"));
    }

    private static String answer(Passage passage) {
        return "<answer id=\"" + passage.id() + "\" organization=\"" + escaped(passage.name()) + "\" question=\""
                + escaped(passage.about()) + "\">" + escaped(passage.text()) + "</answer>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Another for every other text, model, host or version of the prompt. */
    String hash(Endpoint endpoint) {
        LanguageModel.Prompt first = first();
        String all = String.join("\u0000", endpoint.host(), endpoint.model(), prompt.id(),
                Integer.toString(prompt.version()), first.system(), first.user());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(
                    StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
