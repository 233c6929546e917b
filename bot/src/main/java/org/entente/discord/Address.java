package org.entente.discord;

import java.net.URI;
import java.util.Optional;

/**
 * Where Discord is.
 *
 * @param token   the bot's token; never printed or logged
 * @param api     base of the HTTP API, such as {@code http://127.0.0.1:8080/api/v10/}; empty: Discord itself
 * @param gateway base of the gateway, such as {@code ws://127.0.0.1:8080/}; empty: Discord itself
 */
public record Address(String token, Optional<URI> api, Optional<URI> gateway) {

    @Override
    public String toString() {
        return "Address[api=" + api + ", gateway=" + gateway + "]";
    }
}
