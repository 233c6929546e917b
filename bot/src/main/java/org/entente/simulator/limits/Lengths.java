package org.entente.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;

/** Lengths as Discord counts them: code points of a text, elements of a list. */
final class Lengths {

    private Lengths() {}

    static int of(JsonNode node) {
        if (node.isTextual()) {
            String text = node.textValue();
            return text.codePointCount(0, text.length());
        }
        return node.size();
    }
}
