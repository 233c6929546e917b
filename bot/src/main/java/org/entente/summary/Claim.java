package org.entente.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of a statement and of whom it speaks.
 *
 * @param text   without the names of the organisations
 * @param named  the organisations named for it; none: it names nobody
 * @param begins whether the statement begins with it
 */
record Claim(String text, Set<Long> named, boolean begins) {

    /** The stretches of a text, each with whoever was named last before it; what joins two names is none. */
    static List<Claim> in(String text, Names names, Tongue tongue) {
        List<Claim> claims = new ArrayList<>();
        Set<Long> named = new TreeSet<>();
        int from = 0;
        for (Names.Mention mention : names.in(text)) {
            String between = text.substring(from, mention.from());
            if (says(between, tongue)) {
                claims.add(new Claim(between, Set.copyOf(named), from == 0));
                named = new TreeSet<>();
            }
            named.add(mention.organisation());
            from = mention.to();
        }
        claims.add(new Claim(text.substring(from), Set.copyOf(named), from == 0));
        return claims;
    }

    private static boolean says(String text, Tongue tongue) {
        return Words.foldedOf(text).stream().anyMatch(word -> !tongue.small().holds(word));
    }
}
