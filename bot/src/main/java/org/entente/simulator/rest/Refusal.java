package org.entente.simulator.rest;

/** A call of the bot that Discord would have refused, kept so that tests can say that there was none. */
public record Refusal(String method, String path, int status, int code, String explanation) {

    @Override
    public String toString() {
        return method + " " + path + " → " + status + ", " + code + ": " + explanation;
    }
}
