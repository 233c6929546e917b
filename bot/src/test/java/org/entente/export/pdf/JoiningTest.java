package org.entente.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.entente.export.pdf.Directions.Turned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic is joined within its words, and what runs from right to left stands as it is read. */
class JoiningTest {

    private static final Joining JOINING = new Joining(Fonts.read()::have);

    private static String names(String joined) {
        return String.join(" ", joined.codePoints().mapToObj(letter -> Character.getName(letter).replaceFirst(
                ".*?(\\w+) FORM", "$1").replaceFirst("ARABIC .*", "-").toLowerCase(java.util.Locale.ROOT)).toList());
    }

    @ParameterizedTest
    @CsvSource({"بيت, initial medial final", "باب, initial final isolated", "دار, isolated isolated isolated",
            "پنج, initial medial final", "بـ, initial -", "بَيت, initial - medial final", "ب\u200Cي, isolated isolated",
            "سلام, initial final isolated", "لا, isolated", "ab, latin small letter a latin small letter b"})
    void aLetterHasTheFormOfItsPlace(String typed, String forms) {
        assertThat(names(JOINING.joined(typed))).isEqualTo(forms);
    }

    @Test
    void joinedLettersAreStillThoseThatWereTyped() {
        String typed = "مرحبا بالعالم، سلام الآن الأمل";
        assertThat(JOINING.joined(typed)).isNotEqualTo(typed);
        assertThat(Normalizer.normalize(JOINING.joined(typed), Normalizer.Form.NFKC)).isEqualTo(typed);
    }

    @Test
    void aLetterWithoutSuchAFormInTheFontsStaysAsItIs() {
        assertThat(new Joining(letter -> letter < 0xFB50).joined("بيت")).isEqualTo("بيت");
    }

    @ParameterizedTest
    @CsvSource({"אבג, גבא", "אב (2026) גד, דג (2026) בא", "אב abc גד, דג abc בא"})
    void aLineIsTurnedAndNumbersAndLatinWordsInItAreNot(String typed, String seen) {
        assertThat(new Turned(JOINING).reorderRTLTextToLTR(typed)).isEqualTo(seen);
    }
}
