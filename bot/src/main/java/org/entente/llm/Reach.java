package org.entente.llm;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How far what is sent to a host travels, told by its name alone: names are not looked up, which may answer otherwise later. */
public enum Reach {
    /** It does not leave the machine. */
    THIS_MACHINE,
    /** It stays in the house: a private address, or a name that only a local network knows. */
    LOCAL_NETWORK,
    /** It may pass anywhere. */
    ANYWHERE;

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d+){3}|\\[(0*:)*0*1]");
    /** RFC 1918, RFC 6598 and link-local addresses; RFC 4193 and link-local ones of IPv6. */
    private static final Pattern PRIVATE = Pattern.compile("10(\\.\\d+){3}|192\\.168(\\.\\d+){2}"
            + "|172\\.(1[6-9]|2\\d|3[01])(\\.\\d+){2}|169\\.254(\\.\\d+){2}"
            + "|100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])(\\.\\d+){2}|\\[(f[cd]..|fe[89ab].):[0-9a-f:]+]");
    /** Such as {@code ollama} beside the bot in a container network, or {@code gpu.local}. */
    private static final Pattern LOCAL_NAME = Pattern.compile("[^.\\[\\]]+|.+\\.(local|internal|lan|home\\.arpa)");

    /** @throws IllegalArgumentException where the address names no host */
    public static Reach of(URI address) {
        String host = Optional.ofNullable(address.getHost()).map(name -> name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("no host"));
        if (LOOPBACK.matcher(host).matches()) {
            return THIS_MACHINE;
        }
        return PRIVATE.matcher(host).matches() || LOCAL_NAME.matcher(host).matches() ? LOCAL_NETWORK : ANYWHERE;
    }
}
