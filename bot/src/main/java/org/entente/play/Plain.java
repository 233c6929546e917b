package org.entente.play;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts made comparable: transcripts are typed on an ordinary keyboard, what people see is typeset. */
public final class Plain {

    private static final Pattern BOUND_SPACE = Pattern.compile("\\s*[\\u00A0\\u202F]\\s*");
    private static final Pattern SPACES = Pattern.compile("[ \\t]+");

    private Plain() {}

    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'').replace('‘', '\'')
                .replace('“', '"').replace('”', '"').replace("…", "...");
        return SPACES.matcher(BOUND_SPACE.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }

    public static boolean contains(String whole, String part) {
        return of(whole).contains(of(part));
    }
}
