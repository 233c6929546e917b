package org.entente.app;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.Settings.Fault;
import org.entente.llm.LlmSettings;

/** Reads what tells of a language model; without an address there is none. */
record LlmVariables(Variables variables) {

    private static final String URL = "ENTENTE_LLM_URL";
    private static final String MODEL = "ENTENTE_LLM_MODEL";
    private static final String KEY = "ENTENTE_LLM_KEY";

    Optional<LlmSettings> settings() {
        int before = variables.faults().size();
        Optional<URI> url = variables.address(URL);
        Optional<String> key = variables.secret(KEY, "settings.llm-key");
        pair();
        url.flatMap(address -> wrong(address, key.isPresent())).ifPresent(variables.faults()::add);
        int context = variables.number("ENTENTE_LLM_CONTEXT", "settings.llm-context", 1000, 1_000_000, 8000);
        int atOnce = variables.number("ENTENTE_LLM_AT_ONCE", "settings.llm-at-once", 1, 50, 2);
        int seconds = variables.number("ENTENTE_LLM_SECONDS", "settings.llm-seconds", 1, 600, 60);
        int budget = variables.number("ENTENTE_LLM_BUDGET", "settings.llm-budget", 1000, 1_000_000_000, 200_000);
        return variables.faults().size() > before
                ? Optional.empty()
                : url.map(address -> new LlmSettings(address, variables.value(MODEL).orElseThrow(), key, context,
                        atOnce, Duration.ofSeconds(seconds), LlmSettings.USUAL_PAUSE, budget));
    }

    /** An address, a name and a key that stand alone would be forgotten in silence. */
    private void pair() {
        if (Stream.of(URL, MODEL, KEY).anyMatch(this::isGiven)) {
            List<String> missing = Stream.of(URL, MODEL).filter(variable -> !isGiven(variable)).toList();
            missing.forEach(variable -> variables.faults().add(new Fault(variable, "settings.llm-pair")));
        }
    }

    private boolean isGiven(String variable) {
        return variables.value(variable).isPresent();
    }

    private static Optional<Fault> wrong(URI address, boolean key) {
        if (!LlmSettings.isAddress(address)) {
            return Optional.of(new Fault(URL, "settings.llm-address"));
        }
        if (!LlmSettings.mayCarry(address, false)) {
            return Optional.of(new Fault(URL, "settings.llm-plain"));
        }
        return LlmSettings.mayCarry(address, key)
                ? Optional.empty()
                : Optional.of(new Fault(KEY, "settings.llm-key-plain"));
    }
}
