package org.entente.command.unasked;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.entente.command.Reading;
import org.entente.command.words.Scripts;
import org.entente.conversation.Interview;
import org.entente.partnership.Partnership;
import org.entente.script.Content;

/** One partnership at one moment, as the rules see it. */
public record Look(Partnership partnership, Content content, Reading record, Instant now, ZoneId zone) {

    /** What the group goes through together, as far as it is. */
    List<Interview> interviews() {
        return Scripts.together(content).stream().map(script -> Scripts.interview(partnership, script, record))
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    boolean said(String key) {
        return record.notices().said(key);
    }

    /** A key of this partnership. */
    String key(String kind, Object... parts) {
        StringBuilder key = new StringBuilder(kind).append(' ').append(partnership.id());
        for (Object part : parts) {
            key.append(' ').append(part);
        }
        return key.toString();
    }
}
