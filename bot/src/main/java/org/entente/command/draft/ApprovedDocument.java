package org.entente.command.draft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Approval;
import org.entente.document.Block;
import org.entente.document.Document;
import org.entente.document.Phrases;
import org.entente.partnership.Organisation;
import org.entente.partnership.Partnership;
import org.entente.text.Language;

/** A version with a line for each approval under what it says about itself (I-90); its own words stay untouched. */
record ApprovedDocument(Partnership partnership, ZoneId zone, Phrases phrases) {

    /** @param approvals one for each organisation */
    Document of(Document kept, List<Approval> approvals) {
        if (approvals.isEmpty()) {
            return kept;
        }
        List<Block> blocks = new ArrayList<>(kept.blocks());
        blocks.add(Math.min(1, blocks.size()), kept.inBoth()
                ? new Block.Beside(Optional.of(notice(kept, approvals, Language.FRENCH)), Optional.of(notice(kept,
                        approvals, Language.ENGLISH)))
                : notice(kept, approvals, kept.language()));
        return new Document(kept.title(), kept.partnership(), kept.language(), kept.draftMark(), kept.version(), kept
                .date(), blocks, kept.gaps());
    }

    private Block notice(Document kept, List<Approval> approvals, Language language) {
        return new Block.Notice(approvals.stream().map(approval -> line(approval, kept.version(), language)).toList());
    }

    /** With the version that it was given to, where that is another one that says the same. */
    String line(Approval approval, int version, Language language) {
        String line = line(approval, language);
        return approval.version() == version
                ? line
                : line + " " + phrases.say(language, "document.approved-as", Map.of("version", approval.version()));
    }

    private String line(Approval approval, Language language) {
        String organisation = partnership.organisation(approval.organisation()).map(Organisation::name).orElse("?");
        return approval.reported()
                .map(reported -> phrases.say(language, "document.approved-reported", Map.of("organisation",
                        organisation,
                        "title", reported.title(), "date", day(reported.on(), language))))
                .orElseGet(() -> phrases.say(language, "document.approved", Map.of("organisation", organisation,
                        "date", day(LocalDate.ofInstant(approval.at(), zone), language))));
    }

    private String day(LocalDate date, Language language) {
        return phrases.say(language, "document.date", Map.of("date", date));
    }
}
