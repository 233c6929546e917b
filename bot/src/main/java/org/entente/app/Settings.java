package org.entente.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.llm.LlmSettings;
import org.entente.text.Language;

/**
 * What the environment says, checked.
 *
 * @param token    {@code DISCORD_TOKEN}; empty: the rehearsal room
 * @param database {@code ENTENTE_DATABASE}; empty: the mode's file in the user's data folder
 * @param scripts  {@code ENTENTE_SCRIPTS}, a folder laid over the built-in scripts
 * @param language {@code ENTENTE_LANGUAGE}, for people whose Discord is neither French nor English
 * @param zone     {@code ENTENTE_ZONE}, where the day begins; empty: the system's
 * @param api      {@code ENTENTE_DISCORD_API}, loopback only
 * @param gateway  {@code ENTENTE_DISCORD_GATEWAY}, loopback only
 * @param operator {@code ENTENTE_OPERATOR}, how to reach whoever runs the program; anybody may read it
 * @param llm      {@code ENTENTE_LLM_URL} and its companions; empty: there is no language model
 */
public record Settings(Optional<String> token, Optional<Path> database, Optional<Path> scripts, Language language,
        Optional<ZoneId> zone, Optional<URI> api, Optional<URI> gateway, Optional<String> operator,
        Optional<LlmSettings> llm) {

    /** One thing wrong with one variable; {@code key} is a sentence in the messages under {@code settings}. */
    public record Fault(String variable, String key) {}

    /** Everything that is wrong with the environment, at once. */
    public static final class Faulty extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        Faulty(List<Fault> faults) {
            super(faults.toString());
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** @throws Faulty naming every fault */
    public static Settings of(Map<String, String> environment) throws Faulty {
        Variables variables = new Variables(environment, new ArrayList<>());
        Settings settings = new Settings(variables.token(), variables.path("ENTENTE_DATABASE"),
                variables.folder("ENTENTE_SCRIPTS"), variables.language(), variables.zone(),
                variables.address("ENTENTE_DISCORD_API", "http"), variables.address("ENTENTE_DISCORD_GATEWAY", "ws"),
                variables.value("ENTENTE_OPERATOR"), new LlmVariables(variables).settings());
        if (!variables.faults().isEmpty()) {
            throw new Faulty(variables.faults());
        }
        return settings;
    }

    @Override
    public String toString() {
        return "Settings[token=" + token.map(known -> "(set)").orElse("(none)") + ", database=" + database
                + ", scripts="
                + scripts + ", language=" + language + ", zone=" + zone + ", api=" + api + ", gateway=" + gateway
                + ", operator=" + operator + ", llm=" + llm + "]";
    }
}
