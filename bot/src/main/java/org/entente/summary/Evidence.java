package org.entente.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;
import org.entente.text.Language;

/** One statement beside the answers that it cites. */
final class Evidence {

    private static final Pattern LINK = Pattern
            .compile(
                    "(?i)https?\\b|www\\.|://|discord\\.(gg|com)|\\b[a-z0-9-]+\\.(com|org|net|ca|io|gg|app|link|xyz)\\b|@|<[#@:&/]|\\]\\(");
    private static final WordList TO_A_MODEL = WordList.of(
            """
                    ignor* instruction* consigne* prompt* system systeme json chatbot* assistant* modele model models language-model
                    ia ai llm gpt* override* jailbreak* disregard* forget oublie oubliez output* """);
    private static final WordList ORGANISATIONS = WordList.of("organi* partner* partenaire* partie* parties agenc*");
    /** Of the words that make a claim, this part at least stands in the answers. */
    private static final double SHARE = 0.5;
    /** Where some of the answers stand in the other language, whose words cannot be compared. */
    private static final double SHARE_OF_BOTH = 0.3;
    private static final int SHORTEST = 4;
    /** So many words before and after a denial may tell what is denied. */
    private static final int NEAR = 3;
    private static final double NEARLY = 1e-9;

    private final Statement statement;
    private final Basis basis;
    private final Tongue tongue;
    private final List<Passage> cited;
    private final Map<Long, String> said;
    private final List<String> folded;
    private final List<Claim> claims;

    Evidence(Basis basis, Statement statement) {
        this.basis = basis;
        this.statement = statement;
        tongue = Tongue.of(basis.language());
        cited = statement.support().stream().map(Support::answer).distinct().flatMap(id -> basis.passage(id).stream())
                .toList();
        said = cited.stream().collect(Collectors.groupingBy(Passage::organisation,
                Collectors.mapping(one -> one.about() + "\n" + one.text(), Collectors.joining("\n"))));
        folded = Words.of(statement.text()).stream().map(Words::folded).toList();
        claims = Claim.in(statement.text(), basis.parties(), tongue);
    }

    /** The first thing that is wrong with it. */
    Optional<Fault> fault() {
        return Stream.of(
                when(Fault.LENGTH, () -> folded.isEmpty() || statement.text().length() > Statement.LONGEST),
                when(Fault.LINK, () -> LINK.matcher(statement.text()).find()),
                when(Fault.NO_SOURCE, () -> statement.support().isEmpty()),
                when(Fault.NO_SUCH_ANSWER, () -> statement.support().stream()
                        .anyMatch(support -> basis.passage(support.answer()).isEmpty())),
                when(Fault.QUOTE, () -> statement.support().stream().anyMatch(support -> quoted(support).isEmpty())),
                when(Fault.INSTRUCTION, () -> folded.stream().anyMatch(TO_A_MODEL::holds)),
                when(Fault.ATTRIBUTION, this::speaksOfOthers),
                when(Fault.NOT_ALL, () -> forAll() && !said.keySet().containsAll(basis.voices())),
                when(Fault.FACT, this::holdsOtherFacts),
                when(Fault.GRAVE, this::touchesOtherMatters),
                when(Fault.POLARITY, this::turnsRound),
                when(Fault.LANGUAGE, () -> !Spoken.in(basis.language(), folded)),
                when(Fault.UNSUPPORTED, this::saysMore))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Fault> when(Fault fault, BooleanSupplier holds) {
        return holds.getAsBoolean() ? Optional.of(fault) : Optional.empty();
    }

    private Optional<String> quoted(Support support) {
        return basis.passage(support.answer())
                .flatMap(passage -> Quotation.found(support.quote(), passage.text(), passage.language()));
    }

    private boolean forAll() {
        boolean counts = folded.stream().anyMatch(ORGANISATIONS::holds)
                && Facts.of(statement.text()).found().contains(all());
        return statement.kind() == Kind.SHARED || counts || folded.stream().anyMatch(tongue.forAll()::holds);
    }

    private String all() {
        return Integer.toString(basis.voices().size());
    }

    private boolean speaksOfOthers() {
        return claims.stream().anyMatch(claim -> !said.keySet().containsAll(claim.named()));
    }

    /** What is said of several by name, or of all, each of them has to have said. */
    private boolean standsIn(Claim claim, Predicate<String> text) {
        if (claim.named().isEmpty() && !forAll()) {
            return text.test(String.join("\n", said.values()));
        }
        return of(claim).stream().allMatch(one -> text.test(said.getOrDefault(one, "")));
    }

    private Set<Long> of(Claim claim) {
        return claim.named().isEmpty() ? said.keySet() : claim.named();
    }

    private boolean holdsOtherFacts() {
        return claims.stream().anyMatch(claim -> {
            Facts facts = Facts.of(claim.text()).without(folded.stream().anyMatch(ORGANISATIONS::holds) ? all() : "");
            return !standsIn(claim, text -> facts.standIn(Facts.of(text)) && holds(text, names(claim)));
        });
    }

    private Set<String> names(Claim claim) {
        Set<String> known = cited.stream().flatMap(one -> Words.of(one.text() + " " + one.about()).stream())
                .map(Words::folded).collect(Collectors.toSet());
        boolean begins = statement.text().startsWith(claim.text());
        return new Naming(basis.language()).in(begins ? claim.text() : "le " + claim.text(), known::contains);
    }

    private static boolean holds(String text, Set<String> names) {
        return Words.of(text).stream().map(Words::folded).collect(Collectors.toSet()).containsAll(names);
    }

    private boolean touchesOtherMatters() {
        return claims.stream().anyMatch(claim -> !of(claim).stream().allMatch(one -> Matter.in(said.getOrDefault(one,
                "")).containsAll(Matter.in(claim.text()))));
    }

    private boolean turnsRound() {
        return claims.stream().filter(claim -> !Words.of(claim.text()).isEmpty()).anyMatch(claim -> {
            List<Boolean> denied = statement.support().stream().filter(support -> basis.passage(support.answer())
                    .filter(one -> of(claim).contains(one.organisation())).isPresent()).map(this::isDenied).toList();
            return denies(claim)
                    ? denied.stream().noneMatch(yes -> yes)
                    : denied.stream().anyMatch(yes -> yes)
                            && !denies(statement.text());
        });
    }

    private boolean isDenied(Support support) {
        return quoted(support).filter(sentence -> Stream.of(Language.values()).map(Tongue::of)
                .anyMatch(any -> Words.of(sentence).stream().map(Words::folded).anyMatch(any.denying()::holds)))
                .isPresent();
    }

    private boolean denies(Claim claim) {
        return denies(claim.text());
    }

    /** That something was not said may be told of any answer. */
    private boolean denies(String text) {
        List<String> words = Words.of(text).stream().map(Words::folded).toList();
        boolean mayTell = statement.kind() == Kind.UNCLEAR || statement.kind() == Kind.MISSING;
        return IntStream.range(0, words.size()).filter(i -> tongue.denying().holds(words.get(i)))
                .anyMatch(i -> !mayTell || words.subList(Math.max(0, i - NEAR), Math.min(words.size(), i + NEAR + 1))
                        .stream().noneMatch(tongue.unsaid()::holds));
    }

    private boolean saysMore() {
        Set<String> stems = cited.stream().flatMap(one -> Words.of(one.text() + " " + one.about()).stream())
                .map(Words::stem).collect(Collectors.toSet());
        List<String> content = claims.stream().flatMap(claim -> Words.of(claim.text()).stream())
                .filter(this::isContent).map(Words::stem).toList();
        boolean own = cited.stream().allMatch(one -> one.language() == basis.language());
        boolean other = cited.stream().noneMatch(one -> one.language() == basis.language());
        long found = content.stream().filter(stems::contains).count();
        return content.isEmpty() || !other && found < (own ? SHARE : SHARE_OF_BOTH) * content.size() - NEARLY;
    }

    private boolean isContent(String word) {
        String folded = Words.folded(word);
        return folded.length() >= SHORTEST && !Character.isDigit(folded.charAt(0)) && !tongue.isEmpty(folded)
                && !tongue.forAll().holds(folded) && Facts.of(word).found().isEmpty();
    }
}
