package org.entente.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.entente.command.model.LanguageModel.Endpoint;

/**
 * Where a language model is and how it may be used.
 *
 * @param url     where its OpenAI-compatible interface begins, such as {@code http://localhost:11434/v1}
 * @param model   its name there
 * @param key     sent along with each call
 * @param context tokens that one prompt may take
 * @param atOnce  calls made at once
 * @param limit   time limit of one call
 * @param pause   before a call that failed is made once more, where the endpoint does not say how long; then twice that
 * @param budget  tokens that one partnership may use in a month
 */
public record LlmSettings(URI url, String model, Optional<String> key, int context, int atOnce, Duration limit,
        Duration pause, long budget) {

    /** Before a second call, unless somebody wants it otherwise. */
    public static final Duration USUAL_PAUSE = Duration.ofMillis(500);

    public LlmSettings {
        if (!isAddress(url) || !mayCarry(url, false) || (key.isPresent() && !mayCarry(url, true))) {
            throw new IllegalArgumentException("an address to which nothing may be sent");
        }
        if (model.isBlank() || context < 1 || atOnce < 1 || !limit.isPositive() || pause.isNegative() || budget < 1) {
            throw new IllegalArgumentException("settings out of bounds");
        }
    }

    /** Whether it names a host and a path, and nothing that could hide a secret. */
    public static boolean isAddress(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null
                && url.getRawUserInfo() == null && url.getRawQuery() == null && url.getRawFragment() == null;
    }

    /** Whether answers, or even a key, may go there: without encryption a key stays on this machine, and all in the house. */
    public static boolean mayCarry(URI url, boolean key) {
        return "https".equals(url.getScheme()) || switch (Reach.of(url)) {
            case THIS_MACHINE -> true;
            case LOCAL_NETWORK -> !key;
            case ANYWHERE -> false;
        };
    }

    Endpoint endpoint() {
        boolean usual = url.getPort() < 0 || url.getPort() == ("https".equals(url.getScheme()) ? 443 : 80);
        return new Endpoint(usual ? url.getHost() : url.getHost() + ":" + url.getPort(), model);
    }

    @Override
    public String toString() {
        return "LlmSettings[url=" + url + ", model=" + model + ", key=" + key.map(known -> "(set)").orElse("(none)")
                + ", context=" + context + ", atOnce=" + atOnce + ", limit=" + limit + ", budget=" + budget + "]";
    }
}
