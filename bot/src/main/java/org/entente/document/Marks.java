package org.entente.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.partnership.Organisation;
import org.entente.raci.Name;
import org.entente.script.Content;
import org.entente.script.Question;
import org.entente.text.Language;
import org.entente.text.Text;

/** Marks in words what a document lacks, and keeps the list of it while the document is put together. */
final class Marks {

    /**
     * Minutes to add an organisation, to go through a matrix together, to adopt it, to agree, to say a name in the other
     * language: estimates of our own.
     */
    private static final int PARTIES_MINUTES = 2;
    private static final int MATRIX_MINUTES = 20;
    private static final int ADOPTION_MINUTES = 5;
    private static final int AGREEING_MINUTES = 1;
    private static final int NAMING_MINUTES = 1;

    private final Phrases phrases;
    private final Language language;
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final Set<String> passed = new LinkedHashSet<>();
    private List<Source> sources = new ArrayList<>();

    Marks(Phrases phrases, Language language) {
        this.phrases = phrases;
        this.language = language;
    }

    Gaps gaps() {
        return new Gaps(List.copyOf(gaps), List.copyOf(passed));
    }

    /** What another text lacks of which this one quotes places. */
    void take(Gaps others) {
        gaps.addAll(others.all());
        passed.addAll(others.order());
    }

    /** The document comes to a question, of one organisation or of the group. */
    void pass(Content.Asked asked, Optional<Organisation> organisation) {
        passed.add(Gap.key(new Gap.Fill(asked.script().id(), asked.question().id()), organisation));
        sources.add(new Source.Asked(asked.script().id(), asked.question().id(), organisation.map(Organisation::id)));
    }

    /** The document comes to what no question fills. */
    void pass(Gap.Kind kind) {
        passed.add(Gap.key(kind));
    }

    /** The document comes to what the matrix says. */
    void passMatrix() {
        sources.add(new Source.Matrix());
    }

    /** The paragraphs that are made, resting on all that the document comes to while they are. */
    List<Block> resting(Supplier<List<Block>> making) {
        List<Source> outer = sources;
        sources = new ArrayList<>();
        try {
            return making.get().stream().map(this::resting).toList();
        } finally {
            sources = outer;
        }
    }

    /** What was made inside already knows what it rests on. */
    private Block resting(Block block) {
        return block instanceof Block.Paragraph words && words.sources().isEmpty()
                ? new Block.Paragraph(words.spans(), sources)
                : block;
    }

    /** Nobody in the group answered. */
    Span missing(Content.Asked asked) {
        add(Gap.Kind.NO_ANSWER, asked, Optional.empty());
        return toComplete(asked.question().title());
    }

    /** This organisation did not answer for itself. */
    Span missing(Content.Asked asked, Organisation organisation) {
        add(Gap.Kind.NO_ANSWER, asked, Optional.of(organisation));
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

    /** Answers, beside which something stands that all are asked to accept; it may say something else. */
    Span beingAgreed(Content.Asked asked) {
        add(Gap.Kind.NOT_AGREED_BY_ALL, asked, Optional.empty());
        return remark("document.being-agreed");
    }

    /** What is printed is itself what all are asked to accept. */
    Span proposed(Content.Asked asked) {
        add(Gap.Kind.NOT_AGREED_BY_ALL, asked, Optional.empty());
        return remark("document.proposed");
    }

    Span alike(Content.Asked asked) {
        add(Gap.Kind.SAME_ANSWER, asked, Optional.empty());
        return remark("document.same-answer");
    }

    /** An organisation's own words in another language. */
    Span untranslated(Content.Asked asked, Organisation organisation, Language written) {
        add(Gap.Kind.TO_TRANSLATE, asked, Optional.of(organisation));
        return writtenIn(written);
    }

    /** That the words are in another language, where that is not what is to be done first. */
    Span writtenIn(Language written) {
        return remark(switch (written) {
            case FRENCH -> "document.to-translate-from-french";
            case ENGLISH -> "document.to-translate-from-english";
        });
    }

    /** @param versionProposed whether a version in the document's language waits for the organisations */
    Span agreedIn(Content.Asked asked, Language written, boolean versionProposed) {
        add(versionProposed ? Gap.Kind.NOT_AGREED_BY_ALL : Gap.Kind.TO_TRANSLATE, asked, Optional.empty());
        return remark(switch (written) {
            case FRENCH -> versionProposed ? "document.agreed-in-french-proposed" : "document.agreed-in-french";
            case ENGLISH -> versionProposed ? "document.agreed-in-english-proposed" : "document.agreed-in-english";
        });
    }

    /**
     * Empty where the name stands in the document's language.
     *
     * @param usual the group's language: a name of which no language was kept goes for one in it
     */
    Optional<Span> named(Name name, Gap.Named what, Language usual) {
        passed.add(Gap.key(what));
        boolean here = name.version(language).isPresent() || (name.written().isEmpty() && language == usual);
        if (here) {
            return Optional.empty();
        }
        gaps.add(new Gap(Gap.Kind.TO_TRANSLATE, Text.same(name.typed()), Optional.empty(), Optional.empty(),
                NAMING_MINUTES, Optional.of(what)));
        return Optional.of(name.written().map(this::writtenIn).orElseGet(() -> remark(switch (language) {
            case FRENCH -> "document.no-french-version";
            case ENGLISH -> "document.no-english-version";
        })));
    }

    /** A version lacks something that the other has, although the document says that both exist. */
    Span behind(Language version) {
        return new Span.Remark(phrases.say(language, switch (version) {
            case FRENCH -> "document.french-behind";
            case ENGLISH -> "document.english-behind";
        }), Span.Remark.About.BEHIND);
    }

    /** The same of the version in the other language; what that lacks is nowhere counted in this one. */
    Span otherBehind(int minutes) {
        pass(Gap.Kind.OTHER_VERSION);
        Text what = new Text(phrases.say(Language.FRENCH, "document.other-version"),
                phrases.say(Language.ENGLISH, "document.other-version"));
        gaps.add(new Gap(Gap.Kind.OTHER_VERSION, what, Optional.empty(), Optional.empty(), minutes));
        return behind(language.other());
    }

    Span unconfirmed() {
        return new Span.Remark(phrases.say(language, "document.unconfirmed"));
    }

    private Span missing(Text what) {
        gaps.add(new Gap(Gap.Kind.NO_ANSWER, what, Optional.empty(), Optional.empty(), 0));
        return toComplete(what);
    }

    private Span other(Gap.Kind kind, String key, int minutes) {
        pass(kind);
        Text what = new Text(phrases.say(Language.FRENCH, key), phrases.say(Language.ENGLISH, key));
        gaps.add(new Gap(kind, what, Optional.empty(), Optional.empty(), minutes));
        return toComplete(what);
    }

    private void add(Gap.Kind kind, Content.Asked asked, Optional<Organisation> organisation) {
        Question question = asked.question();
        var fill = new Gap.Fill(asked.script().id(), question.id());
        gaps.add(new Gap(kind, question.title(), Optional.of(fill), organisation, minutes(kind, question)));
    }

    /** What has been talked over takes only a look and a tap. */
    private static int minutes(Gap.Kind kind, Question question) {
        return switch (kind) {
            case SAME_ANSWER, NOT_AGREED_BY_ALL -> AGREEING_MINUTES;
            case NO_ANSWER, NO_COMMON_WORDING, TO_TRANSLATE, OTHER_VERSION, PARTIES, MATRIX -> question.minutes();
        };
    }

    private Span toComplete(Text what) {
        return new Span.Gap(phrases.say(language, "document.to-complete", Map.of("what", what.in(language))));
    }

    private Span remark(String key) {
        return new Span.Remark(phrases.say(language, key), Span.Remark.About.OPEN);
    }
}
