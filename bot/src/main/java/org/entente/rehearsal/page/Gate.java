package org.entente.rehearsal.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only what this machine's own page asks for: a page from elsewhere can neither drive the room nor read it.
 *
 * <p>The {@code Host} must name loopback, or a foreign name that was made to point here would do; an {@code Origin}
 * must be the room's own; and a browser that says that a request comes from another site is refused.
 */
final class Gate {

    private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "font-src 'self'", "base-uri 'none'",
            "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
            "trusted-types 'none'");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private Gate() {}

    static void guard(JavalinConfig config) {
        config.routes.before(Gate::check);
        config.routes.wsBeforeUpgrade(Gate::check);
        config.routes.before("/", Gate::dress);
        config.routes.before("/rehearsal/*", Gate::dress);
        config.routes.before("/room/*", Gate::dress);
    }

    private static void check(Context context) {
        int port = context.req().getLocalPort();
        Set<String> hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
        boolean own = Optional.ofNullable(context.header("Host")).filter(hosts::contains).isPresent();
        boolean ownOrigin = Optional.ofNullable(context.header("Origin"))
                .map(origin -> hosts.stream().anyMatch(host -> origin.equals("http://" + host))).orElse(true);
        boolean ownSite = Optional.ofNullable(context.header("Sec-Fetch-Site")).map(OWN_SITES::contains)
                .orElse(true);
        if (!own || !ownOrigin || !(ownSite || isVisit(context))) {
            throw new ForbiddenResponse("Forbidden");
        }
    }

    /** Somebody followed a link to the page itself, which shows but does nothing. */
    private static boolean isVisit(Context context) {
        return context.path().equals("/") && "navigate".equals(context.header("Sec-Fetch-Mode"))
                && "document".equals(context.header("Sec-Fetch-Dest"));
    }

    private static void dress(Context context) {
        context.header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer").header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin").header("Cache-Control", "no-cache");
    }
}
