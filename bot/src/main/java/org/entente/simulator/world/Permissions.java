package org.entente.simulator.world;

/** Discord's permission bits, as far as this bot meets them. */
public final class Permissions {

    public static final long ADMINISTRATOR = 1L << 3;
    public static final long MANAGE_SERVER = 1L << 5;
    public static final long VIEW_CHANNEL = 1L << 10;
    public static final long SEND_MESSAGES = 1L << 11;
    public static final long MANAGE_MESSAGES = 1L << 13;
    public static final long ATTACH_FILES = 1L << 15;
    public static final long READ_HISTORY = 1L << 16;
    public static final long USE_COMMANDS = 1L << 31;
    public static final long MANAGE_THREADS = 1L << 34;
    public static final long SEND_IN_THREADS = 1L << 38;

    /** What everybody may do on a server that nobody has set up. */
    public static final long EVERYDAY = VIEW_CHANNEL | SEND_MESSAGES | ATTACH_FILES | READ_HISTORY | USE_COMMANDS
            | SEND_IN_THREADS;

    /** What the bot's own role lets it do. */
    static final long OF_BOT = EVERYDAY | MANAGE_MESSAGES | MANAGE_THREADS;

    private Permissions() {}
}
