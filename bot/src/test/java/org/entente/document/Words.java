package org.entente.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import org.entente.text.Language;

/** The product's words as the tests of documents need them, from {@code words.yaml}. */
public final class Words implements Phrases {

    private final JsonNode root;

    public Words() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("/document/words.yaml"))) {
            root = new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String say(Language language, String key, Map<String, ?> arguments) {
        JsonNode node = root;
        for (String part : key.split("\\.")) {
            node = node.path(part);
        }
        JsonNode form = node.path(language.code());
        String text = (form.isTextual() ? form : form.path("other")).asText();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (Map.Entry<String, ?> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", written(argument.getValue(), language));
        }
        return text;
    }

    private static String written(Object value, Language language) {
        return value instanceof LocalDate date
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(date)
                : value.toString();
    }
}
