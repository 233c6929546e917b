package org.entente.summary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.summary.Statement.Kind;
import org.entente.summary.Statement.Support;

/** One statement beside the answers that it cites. */
final class Evidence {

    private static final Pattern LINK = Pattern
            .compile(
                    "(?i)https?\\b|www\\.|://|discord\\.(gg|com)|\\b[a-z0-9-]+\\.(com|org|net|ca|io|gg|app|link|xyz)\\b|@|<[#@:&/a-z!]|\\]\\(");
    private static final Pattern MARKUP = Pattern.compile(
            "\\*\\*|__|~~|\\|\\||`|(?m)^\\s*(?:#{1,3}|>|-|\\*|-#)\\s|\\R");

    /** Signs that nobody sees, and figures that are none of ours. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}[\\p{N}&&[^0-9\u00B2\u00B3]]]");
    private static final Pattern IN_MARKS = Pattern.compile(
            "[\"\u201C\u00AB]([^\"\u201C\u201D\u00AB\u00BB]+)[\"\u201D\u00BB]");

    private final Sources sources;
    private final Statement statement;
    private final Tongue tongue;
    private final Said cited;
    private final Map<Long, Said> said;
    private final List<String> folded;
    private final List<Claim> claims;

    Evidence(Sources sources, Statement statement) {
        this.sources = sources;
        this.statement = statement;
        tongue = Tongue.of(sources.language());
        cited = Said.of(statement.support().stream().map(Support::answer).distinct().flatMap(id -> sources.of(id)
                .stream())
                .toList());
        said = cited.sources().stream().collect(Collectors.groupingBy(source -> source.passage().organisation(),
                LinkedHashMap::new, Collectors.collectingAndThen(Collectors.toList(), Said::of)));
        folded = Words.foldedOf(statement.text());
        claims = Claim.in(statement.text(), sources.names(), tongue);
    }

    /** The first thing that is wrong with it. */
    Optional<Fault> fault() {
        return Stream.of(
                when(Fault.LENGTH, () -> folded.isEmpty() || statement.text().length() > Statement.LONGEST),
                when(Fault.LINK, this::leadsOut),
                when(Fault.NO_SOURCE, () -> statement.support().isEmpty()),
                when(Fault.NO_SUCH_ANSWER, () -> statement.support().stream()
                        .anyMatch(support -> sources.of(support.answer()).isEmpty())),
                when(Fault.QUOTE, () -> statement.support().stream().anyMatch(support -> quoted(support).isEmpty())
                        || quotesOthers()),
                when(Fault.INSTRUCTION, this::obeys),
                when(Fault.ATTRIBUTION, this::speaksOfOthers),
                when(Fault.NOT_ALL, () -> Scope.isMany(folded) && said.size() < 2),
                when(Fault.NOT_ALL, () -> forAll() && !said.keySet().containsAll(sources.voices())),
                when(Fault.FACT, this::holdsOtherFacts),
                when(Fault.GRAVE, this::touchesOtherMatters),
                when(Fault.POLARITY, () -> claims.stream().anyMatch(this::turnsRound)),
                when(Fault.LANGUAGE, () -> !Spoken.in(sources.language(), spoken(), cited.words()::contains)),
                when(Fault.UNSUPPORTED, this::saysMore),
                when(Fault.ATTRIBUTION, () -> claims.stream().anyMatch(this::isHearsay)),
                when(Fault.NUANCE, () -> claims.stream().anyMatch(this::losesNuance)))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Fault> when(Fault fault, BooleanSupplier holds) {
        return holds.getAsBoolean() ? Optional.of(fault) : Optional.empty();
    }

    private boolean leadsOut() {
        return UNSEEN.matcher(statement.text()).find() || LINK.matcher(statement.text()).find() || MARKUP.matcher(
                statement.text().strip()).find()
                || statement.support().stream().anyMatch(support -> LINK.matcher(support.quote()).find());
    }

    private Optional<Quotation> quoted(Support support) {
        return Disguise.in(support.quote())
                ? Optional.empty()
                : sources.of(support.answer()).flatMap(source -> Quotation.found(support.quote(), source.text()));
    }

    /** Whether the text itself has words in quotation marks that no answer has. */
    private boolean quotesOthers() {
        return IN_MARKS.matcher(statement.text()).results().map(marked -> marked.group(1).strip()).anyMatch(
                words -> cited.sources().stream().noneMatch(source -> Quotation.stands(words, source.text())));
    }

    private boolean obeys() {
        return Bidding.in(statement.text(), sources.language()) || cited.sources().stream().anyMatch(Source::bidding);
    }

    private boolean speaksOfOthers() {
        return claims.stream().anyMatch(claim -> !said.keySet().containsAll(claim.named()))
                || statement.support().stream().anyMatch(this::hidesOfWhom);
    }

    /** Whether a quotation is taken from a sentence about another organisation, which the statement does not name. */
    private boolean hidesOfWhom(Support support) {
        Set<Long> named = claims.stream().flatMap(claim -> claim.named().stream()).collect(Collectors.toSet());
        sources.of(support.answer()).ifPresent(source -> named.add(source.passage().organisation()));
        return quoted(support).stream().flatMap(quotation -> sources.names().in(quotation.sentence()).stream())
                .anyMatch(mention -> !named.contains(mention.organisation()));
    }

    private boolean forAll() {
        return statement.kind() == Kind.SHARED || claims.stream().anyMatch(this::forAll);
    }

    private boolean forAll(Claim claim) {
        return Scope.isAll(claim, tongue, sources.voices().size(), cited.words());
    }

    /** What is said of several by name, or of all, each of them has to have said. */
    private boolean standsIn(Claim claim, Predicate<Said> test) {
        return (claim.named().isEmpty() && !forAll()) ? test.test(cited) : speakers(claim).allMatch(test);
    }

    private Stream<Said> speakers(Claim claim) {
        return organisations(claim).stream().map(one -> said.getOrDefault(one, Said.NOTHING));
    }

    private Set<Long> organisations(Claim claim) {
        return claim.named().isEmpty() || forAll(claim) ? said.keySet() : claim.named();
    }

    private boolean holdsOtherFacts() {
        Set<String> known = cited.words();
        boolean counts = Scope.namesOrganisations(folded);
        return claims.stream().anyMatch(claim -> {
            Facts facts = Facts.of(claim.text()).without(counts ? Integer.toString(sources.voices().size()) : "");
            Set<String> names = Naming.in(claim, sources.language(), known::contains);
            return !standsIn(claim, one -> facts.standIn(one.facts()) && one.words().containsAll(names));
        });
    }

    private boolean touchesOtherMatters() {
        return claims.stream().anyMatch(claim -> {
            List<String> words = Words.foldedOf(claim.text());
            boolean firmly = !Source.isConditional(statement.text(), tongue);
            return !speakers(claim).allMatch(one -> Matter.in(words).stream().allMatch(matter -> one.touches(matter,
                    firmly)));
        });
    }

    private boolean turnsRound(Claim claim) {
        if (Words.of(claim.text()).isEmpty()) {
            return false;
        }
        Said own = Said.of(speakers(claim).flatMap(one -> one.sources().stream()).toList());
        Polarity polarity = new Polarity(statement.kind(), sources.language(), own);
        List<Quotation> quotations = statement.support().stream().filter(support -> sources.of(support.answer())
                .filter(own.sources()::contains).isPresent()).flatMap(support -> quoted(support).stream()).toList();
        return polarity.turnsRound(claim.text(), quotations, Denial.isIn(statement.text()));
    }

    private boolean losesNuance(Claim claim) {
        return !standsIn(claim, one -> !new Nuance(statement.text(), sources.language(), one).isLost(claim.text(),
                tellsWhatIsUnsaid()));
    }

    /** Its words besides names and numbers. */
    private List<String> spoken() {
        return claims.stream().flatMap(claim -> {
            Set<String> names = Naming.in(claim, sources.language(), word -> true);
            return Words.foldedOf(claim.text()).stream().filter(word -> !names.contains(word) && !Character.isDigit(word
                    .charAt(0)));
        }).toList();
    }

    private boolean saysMore() {
        List<String> all = claims.stream().flatMap(claim -> content(claim).stream()).toList();
        boolean some = all.isEmpty() && Facts.of(statement.text()).found().isEmpty();
        return some || claims.stream().anyMatch(claim -> !isSaid(claim));
    }

    /** Of what an answer lacks, its words hold little. */
    private boolean tellsWhatIsUnsaid() {
        return switch (statement.kind()) {
            case UNCLEAR, MISSING -> Denial.isIn(statement.text());
            case SHARED, DIFFERENT -> false;
        };
    }

    private List<String> content(Claim claim) {
        return Likeness.content(claim.text(), tongue);
    }

    private boolean isSaid(Claim claim) {
        List<String> content = content(claim);
        if (tellsWhatIsUnsaid()) {
            return standsIn(claim, one -> Likeness.isAskedOf(claim.text(), one, sources.language()));
        }
        boolean each = forAll(claim) || (statement.kind() == Kind.SHARED && claim.named().isEmpty());
        if (each) {
            return Likeness.suffices(claim.text(), cited, sources.language())
                    && speakers(claim).allMatch(one -> Likeness.sharedBy(content, one, sources.language()));
        }
        return standsIn(claim, one -> Likeness.suffices(claim.text(), one, sources.language()));
    }

    /** What one organisation says of another, or of all, is not the other's word. */
    private boolean isHearsay(Claim claim) {
        List<String> content = content(claim);
        Set<Long> spokenOf = new HashSet<>(organisations(claim));
        return content.size() > 1 && (!claim.named().isEmpty() || forAll(claim)) && sources.onOthers(spokenOf).anyMatch(
                sentence -> {
                    long there = Likeness.count(content, sentence.stems());
                    return there * 2 > content.size() && speakers(claim).anyMatch(one -> Likeness.count(content, one
                            .stems()) < there && one.sentences().stream().noneMatch(own -> own.equals(sentence)));
                });
    }
}
