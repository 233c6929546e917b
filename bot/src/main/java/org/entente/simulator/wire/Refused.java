package org.entente.simulator.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Discord's no: an HTTP status, Discord's own code, and what is wrong where. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Discord's code for a body that breaks its rules. */
    public static final int INVALID_BODY = 50035;

    private final int status;
    private final int code;
    private final transient @Nullable ObjectNode errors;

    public Refused(int status, int code, String message) {
        this(status, code, message, null);
    }

    public Refused(int status, int code, String message, @Nullable ObjectNode errors) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.errors = errors;
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    /** The message with the nested errors, on one line. */
    public String explanation() {
        return Optional.ofNullable(errors).map(e -> getMessage() + " " + Json.text(e)).orElse(getMessage() + "");
    }

    public ObjectNode json() {
        ObjectNode body = Json.object().put("message", getMessage()).put("code", code);
        if (errors != null) {
            body.set("errors", errors);
        }
        return body;
    }
}
