package org.entente.export.template;

import java.util.Locale;

/** Which addresses a document may lead to: pages and mail, when somebody follows the link. */
final class Links {

    private Links() {}

    static boolean harmless(String target) {
        String lower = target.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:")
                || lower.startsWith("#");
    }

    /** Whether the target of a relation within the file is one: neither another file nor a network place. */
    static boolean inside(String target) {
        return !target.contains(":") && !target.contains("\\") && !target.startsWith("//");
    }
}
