package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clause's text with {@code {slot}} where an answer goes. What answers say is never read as a template. */
final class Template {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-zA-Z0-9-]*)}");

    private Template() {}

    /** The text with its slots filled; empty where one of them is not asked for. */
    static Optional<List<Span>> fill(String text, Function<String, Optional<List<Span>>> slots) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = SLOT.matcher(text);
        int end = 0;
        boolean whole = true;
        while (matcher.find()) {
            plain(text.substring(end, matcher.start()), spans);
            Optional<List<Span>> filled = slots.apply(matcher.group(1));
            filled.ifPresent(spans::addAll);
            whole &= filled.isPresent();
            end = matcher.end();
        }
        plain(text.substring(end), spans);
        return whole ? Optional.of(spans) : Optional.empty();
    }

    private static void plain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span.Plain(text));
        }
    }
}
