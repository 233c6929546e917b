package org.entente.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found in an answer as a person would find them, and nothing else is. */
class QuotationTest {

    private static boolean stands(String quotation, String text) {
        return Quotation.found(quotation, Quotation.Text.of(text, Language.FRENCH)).isPresent();
    }

    @Test
    void spacesMarksApostrophesAndCapitalsMakeNoDifference() {
        assertThat(stands("l'accueil  des\nfamilles", "Pour nous, l’accueil des familles compte.")).isTrue();
        assertThat(stands("« L'ACCUEIL des familles »", "l'accueil des familles")).isTrue();
        assertThat(stands("dit \"bonne idée\" aux gens", "On dit «\u202Fbonne idée\u202F» aux gens.")).isTrue();
        assertThat(stands("prix : 5 000 $ par an", "Le prix\u00A0: 5\u202F000\u00A0$ par an.")).isTrue();
        assertThat(stands("…deux ou trois jours.", "Il faut deux ou trois jours")).isTrue();
        assertThat(stands("de 18 h – 21 h", "ouvert de 18 h - 21 h")).isTrue();
        assertThat(stands("un cafe\u0301 et du pain", "Nous offrons un café et du pain.")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ccueil des familles|l'accueil des familles", "accueil des famille|l'accueil des familles",
            "accueil et familles|l'accueil des familles", "des familles|pour l'accueil des familles d'ici",
            "000 $ par an|Nous offrons 5000 $ par an", "l'accueil des écoles|l'accueil des familles"})
    void otherWordsPartsOfWordsAndTooFewAreNotFound(String quotation, String text) {
        assertThat(stands(quotation, text)).isFalse();
    }

    @Test
    void aShortAnswerMayBeQuotedWhole() {
        assertThat(stands("2027-02-01", "2027-02-01")).isTrue();
        assertThat(stands("oui", "Oui.")).isTrue();
        assertThat(stands("", "Oui.")).isFalse();
        assertThat(stands("…", "Oui.")).isFalse();
    }

    @Test
    void everyAlphabetAndPicturesAreFound() {
        assertThat(stands("نرحب بكل العائلات", "نحن نرحب بكل العائلات هنا")).isTrue();
        assertThat(stands("رحب بكل العائلات", "نحن نرحب بكل العائلات هنا")).isFalse();
        assertThat(stands("merci 👩‍👩‍👧 à tous ici", "Un grand merci 👩‍👩‍👧 à tous ici.")).isTrue();
        assertThat(stands("🎉🎉🎉", "Super 🎉🎉🎉 pour tout le monde ici")).isFalse();
    }

    @Test
    void wordsAreDeniedWhereTheirSentenceDeniesThem() {
        assertThat(denied("payer le loyer", "Nous ne voulons pas payer le loyer. Nous prêtons la salle.")).isTrue();
        assertThat(denied("Nous prêtons la salle", "Nous ne voulons pas payer le loyer. Nous prêtons la salle."))
                .isFalse();
        assertThat(denied("nous prêtons la salle", "Nous ne payons pas le loyer, mais nous prêtons la salle."))
                .isFalse();
        assertThat(denied("Payer le loyer", "Payer le loyer est hors de question.")).isTrue();
        assertThat(denied("des questions de santé", "Ils posent des questions de santé, que nous ne connaissons pas."))
                .isFalse();
    }

    private static boolean denied(String quotation, String text) {
        return Quotation.found(quotation, Quotation.Text.of(text, Language.FRENCH)).orElseThrow().isDenied();
    }
}
