package org.entente.export;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.entente.document.Span;

/** Spans as Markdown's inline nodes; a line break inside a span becomes a space, what XML forbids U+FFFD. */
final class MarkdownText {

    private MarkdownText() {}

    static void into(Node parent, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            boolean free = (i == 0 || spans.get(i - 1).text().endsWith(" "))
                    && (i == spans.size() - 1 || spans.get(i + 1).text().startsWith(" "));
            parent.appendChild(node(spans.get(i), free));
        }
    }

    /** @param free whether spaces stand around it: beside a letter, Markdown does not read stars as emphasis */
    private static Node node(Span span, boolean free) {
        Text text = new Text(XmlText.of(span.text()).replaceAll("\\R", " "));
        boolean emphasised = free && span.text().equals(span.text().strip());
        return switch (span) {
            case Span.Plain plain -> text;
            case Span.Strong strong -> emphasised ? within(new StrongEmphasis("**"), text) : text;
            case Span.Gap gap -> emphasised ? within(new StrongEmphasis("**"), text) : text;
            case Span.Remark remark -> emphasised ? within(new Emphasis("*"), text) : text;
        };
    }

    private static Node within(Node emphasis, Text text) {
        emphasis.appendChild(text);
        return emphasis;
    }
}
