package org.entente.conversation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.partnership.Organisation;
import org.entente.text.Language;

/**
 * The proposals as they stand now: the newest of each question, and of a text the newest in each language. Whoever
 * proposes a choice in place of texts, or texts in place of a choice, replaces what stood there.
 */
public final class Proposals {

    public static final Proposals NONE = new Proposals(List.of());

    private final List<Proposal> present;

    private Proposals(List<Proposal> present) {
        this.present = present;
    }

    /** From any revisions, in any order. */
    public static Proposals of(Collection<Proposal> revisions) {
        return new Proposals(revisions.stream().filter(one -> revisions.stream().noneMatch(other -> replaces(other,
                one)))
                .sorted(Comparator.comparingInt(Proposal::revision)).toList());
    }

    private static boolean replaces(Proposal other, Proposal one) {
        boolean sameVersion = other.language().equals(one.language())
                || other.language().isEmpty() || one.language().isEmpty();
        return other.script().equals(one.script()) && other.question().equals(one.question())
                && other.revision() > one.revision() && sameVersion;
    }

    public List<Proposal> all() {
        return present;
    }

    /** One proposal, or a text's version in each language, the older one first. */
    public List<Proposal> to(String script, String question) {
        return present.stream().filter(one -> one.script().equals(script) && one.question().equals(question)).toList();
    }

    /** What stands for a language: a text in it, or what is the same in every language. */
    public Optional<Proposal> in(Language language, String script, String question) {
        return to(script, question).stream().filter(one -> one.language().map(language::equals).orElse(true))
                .findFirst();
    }

    /** What all organisations accept of what stands for a question, the version in this language first. */
    public List<Proposal> agreed(String script, String question, List<Organisation> organisations,
            Language preferred) {
        return to(script, question).stream().filter(one -> one.isAgreed(organisations))
                .sorted(Comparator.comparing(one -> one.language().filter(preferred.other()::equals).isPresent()))
                .toList();
    }

    /** What may stand in the end: the value agreed; before that, what is proposed and what anybody answered. */
    public Stream<Value> possible(String script, String question, List<Organisation> organisations,
            Stream<Value> answered) {
        List<Value> agreed = agreed(script, question, organisations, Language.FRENCH).stream().map(Proposal::value)
                .toList();
        return agreed.isEmpty()
                ? Stream.concat(to(script, question).stream().map(Proposal::value), answered)
                : agreed.stream();
    }

    /** Whether some version of it is agreed. */
    public boolean isAgreed(String script, String question, List<Organisation> organisations) {
        return agreed(script, question, organisations, Language.FRENCH).stream().findAny().isPresent();
    }
}
