package org.entente.play;

import java.text.Normalizer;

/** Texts made comparable: transcripts are typed on an ordinary keyboard, what people see is typeset. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'').replace('‘', '\'')
                .replaceAll("[“”]", "\"").replace("…", "...").replaceAll("\\s*[\\u00A0\\u202F]\\s*", " ")
                .replaceAll("[ \\t]+", " ");
    }

    static boolean contains(String whole, String part) {
        return of(whole).contains(of(part));
    }
}
