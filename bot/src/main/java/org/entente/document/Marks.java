package org.entente.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.partnership.Organisation;
import org.entente.script.Content;
import org.entente.script.Question;
import org.entente.text.Language;
import org.entente.text.Text;

/** Marks in words what a document lacks, and keeps the list of it while the document is put together. */
final class Marks {

    /** Minutes to add an organisation, and to go through a matrix together, to adopt it: estimates of our own. */
    private static final int PARTIES_MINUTES = 2;
    private static final int MATRIX_MINUTES = 20;
    private static final int ADOPTION_MINUTES = 5;

    private final Phrases phrases;
    private final Language language;
    private final Set<Gap> gaps = new LinkedHashSet<>();

    Marks(Phrases phrases, Language language) {
        this.phrases = phrases;
        this.language = language;
    }

    Gaps gaps() {
        return new Gaps(List.copyOf(gaps));
    }

    /** Nobody in the group answered. */
    Span missing(Content.Asked asked) {
        add(Gap.Kind.NO_ANSWER, asked, Optional.empty());
        return toComplete(asked.question().title());
    }

    /** This organisation did not answer for itself. */
    Span missing(Content.Asked asked, Organisation organisation) {
        add(Gap.Kind.NO_ANSWER, asked, Optional.of(organisation.name()));
        return new Span.Gap(phrases.say(language, "document.to-complete-by",
                Map.of("what", asked.question().title().in(language), "organisation", organisation.name())));
    }

    /** A slot that no question feeds: a slip of the plan's author, still never hidden. */
    Span unknown(String slot) {
        return missing(Text.same(slot));
    }

    Span parties() {
        return other(Gap.Kind.PARTIES, "document.parties", PARTIES_MINUTES);
    }

    Span matrix() {
        return other(Gap.Kind.MATRIX, "document.matrix", MATRIX_MINUTES);
    }

    /** It is there and follows the rules; not every organisation has adopted it. */
    Span matrixToAdopt() {
        return other(Gap.Kind.MATRIX, "document.matrix-to-adopt", ADOPTION_MINUTES);
    }

    /** Different answers to what takes one value. */
    Span undecided(Content.Asked asked) {
        add(Gap.Kind.NO_COMMON_WORDING, asked, Optional.empty());
        return toComplete(asked.question().title());
    }

    /** Texts side by side. */
    Span noCommonWording(Content.Asked asked) {
        add(Gap.Kind.NO_COMMON_WORDING, asked, Optional.empty());
        return remark("document.no-common-wording");
    }

    Span alike(Content.Asked asked) {
        add(Gap.Kind.NO_COMMON_WORDING, asked, Optional.empty());
        return remark("document.same-answer");
    }

    Span untranslated(Content.Asked asked, String organisation, Language written) {
        add(Gap.Kind.TO_TRANSLATE, asked, Optional.of(organisation));
        return remark(switch (written) {
            case FRENCH -> "document.to-translate-from-french";
            case ENGLISH -> "document.to-translate-from-english";
        });
    }

    Span unconfirmed() {
        return remark("document.unconfirmed");
    }

    private Span missing(Text what) {
        gaps.add(new Gap(Gap.Kind.NO_ANSWER, what, Optional.empty(), Optional.empty(), 0));
        return toComplete(what);
    }

    private Span other(Gap.Kind kind, String key, int minutes) {
        Text what = new Text(phrases.say(Language.FRENCH, key), phrases.say(Language.ENGLISH, key));
        gaps.add(new Gap(kind, what, Optional.empty(), Optional.empty(), minutes));
        return toComplete(what);
    }

    private void add(Gap.Kind kind, Content.Asked asked, Optional<String> organisation) {
        Question question = asked.question();
        var fill = new Gap.Fill(asked.script().id(), question.id());
        gaps.add(new Gap(kind, question.title(), Optional.of(fill), organisation, question.minutes()));
    }

    private Span toComplete(Text what) {
        return new Span.Gap(phrases.say(language, "document.to-complete", Map.of("what", what.in(language))));
    }

    private Span remark(String key) {
        return new Span.Remark(phrases.say(language, key));
    }
}
