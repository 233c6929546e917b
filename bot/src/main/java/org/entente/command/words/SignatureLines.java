package org.entente.command.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.document.Amends;
import org.entente.document.Signature;
import org.entente.document.Signatures;
import org.entente.document.SignedFile;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.text.Typography;

/**
 * Who has signed a version, when, and who recorded it: a line each, for a card.
 *
 * @param zone in which a moment's day is told
 */
public record SignatureLines(Speech speech, Partnership partnership, ZoneId zone) {

    private static final int MOST_ORGANISATIONS = 10;
    private static final int KILOBYTE = 1000;

    public List<String> of(Signatures signatures) {
        List<String> lines = new ArrayList<>(List.of(count(signatures)));
        signatures.standing().stream().limit(MOST_ORGANISATIONS).forEach(one -> lines.add("- " + line(one)));
        if (signatures.parties().size() <= MOST_ORGANISATIONS) {
            signatures.awaited().forEach(one -> lines.add("- " + speech.say("signing.awaited", "organisation",
                    strong(one.id()))));
        }
        return lines;
    }

    /** Once all have signed, the day from which the term counts. */
    public String count(Signatures signatures) {
        return signatures.complete()
                ? all(signatures.version(), signatures.amends().map(Amends::number), signatures.last().orElseThrow())
                : speech.say("signing.count", "count", signatures.signed(), "of", signatures.parties().size(),
                        "version", signatures.version());
    }

    /** @param amendment its number, where the version is one */
    public String all(long version, Optional<Integer> amendment, LocalDate last) {
        String date = Typography.date(last, speech.language());
        return amendment.map(number -> speech.say("signing.all-amended", "version", version, "number", number, "date",
                date)).orElseGet(() -> speech.say("signing.all", "version", version, "date", date));
    }

    /** Since when what all have signed counts, and until when where that is agreed. */
    public String inForce(LocalDate start, Optional<LocalDate> end) {
        return end.map(last -> speech.say("signing.until", "start", day(start), "end", day(last)))
                .orElseGet(() -> speech.say("signing.no-end", "start", day(start)));
    }

    /** "Alpha: Jane Roe, Director, on 3 March 2027 (recorded by Ben)", and the file. */
    public String line(Signature one) {
        String who = Stream.concat(one.signatory().name().stream(), Stream.of(one.signatory().title()))
                .map(Markup::typed).collect(Collectors.joining(", "));
        String line = speech.say("signing.line", "organisation", strong(one.organisation()), "signatory", who, "date",
                Typography.date(one.signatory().on(), speech.language()), "person", name(one.by()));
        return one.file().map(file -> line + ". " + file(file)).orElse(line);
    }

    private String file(SignedFile file) {
        String words = speech.say("signing.file", "name", Markup.typed(file.name()), "count",
                Math.max(1, (file.size() + KILOBYTE / 2) / KILOBYTE), "fingerprint",
                "`" + file.sha256().toLowerCase(Locale.ROOT) + "`");
        return file.kept() ? words : words + " " + speech.say("signing.file-not-here");
    }

    /** Those that were taken back. */
    public List<String> withdrawn(List<Signature> all) {
        return all.stream().flatMap(one -> one.withdrawn().stream().map(gone -> "- " + speech.say(
                "signing.was-withdrawn", "organisation", strong(one.organisation()), "version", one.version(),
                "person", name(gone.by()), "date", day(LocalDate.ofInstant(gone.at(), zone))))).toList();
    }

    /** All that happened, each with its document, the newest first. */
    public List<String> past(List<Signature> all) {
        return all.reversed().stream().limit(MOST_ORGANISATIONS).flatMap(one -> Stream.concat(
                withdrawn(List.of(one)).stream(), Stream.of("- " + speech.say("signing.past", "version", one.version(),
                        "line", line(one)))))
                .toList();
    }

    private String day(LocalDate date) {
        return Typography.date(date, speech.language());
    }

    private String name(String person) {
        return person.isBlank() ? speech.say("author.unknown") : Markup.typed(person);
    }

    private String strong(long organisation) {
        return "**" + partnership.organisation(organisation).map(Organisation::name).map(Markup::typed).orElse("?")
                + "**";
    }
}
