package org.entente.command.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.entente.command.Speech;
import org.entente.command.card.Markup;
import org.entente.document.Approval;
import org.entente.document.Approvers;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.partnership.Reported;
import org.entente.text.Typography;

/**
 * Who has approved a version, who has not yet, and what is stale: a line each, for a card.
 *
 * @param zone in which a moment's day is told
 */
public record ApprovalLines(Speech speech, Partnership partnership, ZoneId zone) {

    private static final int MOST_ORGANISATIONS = 10;

    /** Nothing where nobody has approved the version. */
    public List<String> ifAny(Approvers approvers, int version) {
        return approvers.of(version).isEmpty() ? List.of() : of(approvers, version);
    }

    public List<String> of(Approvers approvers, int version) {
        List<String> lines = given(approvers, version);
        if (!approvers.of(version).isEmpty() && !approvers.stands(version)) {
            lines.add(speech.say("approval.stale", "version", version));
        }
        return lines;
    }

    /** The same of a version that is signed, whatever was recorded since. */
    public List<String> given(Approvers approvers, int version) {
        List<String> lines = new ArrayList<>(List.of(count(approvers, version)));
        approvers.strongest(version).stream().limit(MOST_ORGANISATIONS).forEach(one -> lines.add("- " + line(one,
                version)));
        if (approvers.organisations().size() <= MOST_ORGANISATIONS) {
            approvers.awaited(version).forEach(one -> lines.add("- " + speech.say("approval.awaited", "organisation",
                    strong(one.id()))));
        }
        return lines;
    }

    /** "1 of 2 organizations has approved version 3." */
    public String count(Approvers approvers, int version) {
        int approved = approvers.approved(version).size();
        int all = approvers.organisations().size();
        return approved == all && all > 0
                ? speech.say("approval.all", "version", version)
                : speech.say("approval.count", "count", approved, "of", all, "version", version);
    }

    /** The same with the version that it was given to, where that is another one that says the same. */
    private String line(Approval approval, int version) {
        return approval.version() == version
                ? line(approval)
                : speech.say("approval.given-to", "line", line(approval), "version", approval.version());
    }

    /** Whose decision it was and when, and who entered it; one from outside is told as reported. */
    public String line(Approval approval) {
        String organisation = strong(approval.organisation());
        String by = name(approval.by());
        return approval.reported().map(reported -> reported(reported, organisation, by))
                .orElseGet(() -> speech.say("approval.own", "organisation", organisation, "person", by, "date",
                        day(approval.at())));
    }

    private String reported(Reported reported, String organisation, String by) {
        String line = speech.say("approval.reported", "organisation", organisation, "title", Markup.typed(reported
                .title()), "date", Typography.date(reported.on(), speech.language()), "person", by);
        return reported.note().map(note -> speech.say("approval.noted", "line", line, "note", Markup.typed(note)))
                .orElse(line);
    }

    /** Those that were taken back, of whatever version. */
    public List<String> withdrawn(Approvers approvers) {
        return approvers.all().stream().flatMap(one -> one.withdrawn().stream().map(gone -> "- " + speech.say(
                "approval.was-withdrawn", "organisation", strong(one.organisation()), "version", one.version(),
                "person", name(gone.by()), "date", day(gone.at())))).toList();
    }

    public String day(Instant moment) {
        return Typography.date(LocalDate.ofInstant(moment, zone), speech.language());
    }

    public String name(String person) {
        return person.isBlank() ? speech.say("author.unknown") : Markup.typed(person);
    }

    private String strong(long organisation) {
        return "**" + partnership.organisation(organisation).map(Organisation::name).map(Markup::typed).orElse("?")
                + "**";
    }
}
