package org.entente.simulator;

import java.util.Map;

/**
 * What has passed over the wire since the start.
 *
 * @param calls         REST calls
 * @param unknownRoutes calls to routes that the simulator does not have
 * @param events        events told to the bot
 * @param byRoute       calls by method and path, as Discord's specification writes them
 */
public record Stats(long calls, long unknownRoutes, long events, Map<String, Long> byRoute) {}
