package org.entente.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.summary.Statement;
import org.entente.summary.Statement.Support;

/** Statements as a model wrote them: exactly in the shape that was asked for and within limits, or nothing at all. */
final class StatementReader {

    static final int MOST_STATEMENTS = 60;
    static final int MOST_SUPPORTS = 20;
    /** Characters of one text or quotation; the checks that follow have narrower limits of their own. */
    static final int LONGEST = 5000;

    /** Small models fence what they write, also where they are told not to. */
    private static final Pattern FENCED = Pattern.compile("(?s)```(?:json)?\\s*\\n(.*)\\n\\s*```");
    /** Nothing is guessed: no number passes for a text, and nothing may be missing, unknown, doubled or null. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withCoercionConfig(LogicalType.Textual, texts -> texts
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** As {@link AnswerShape} describes it. */
    record Answer(List<Statement> statements) {
        Answer {
            statements = List.copyOf(statements);
        }

        private boolean isWithinLimits() {
            return statements.size() <= MOST_STATEMENTS && statements.stream().allMatch(statement -> statement.text()
                    .length() <= LONGEST && statement.support().size() <= MOST_SUPPORTS
                    && statement.support().stream().allMatch(this::isWithinLimits));
        }

        private boolean isWithinLimits(Support support) {
            return support.answer().length() <= LONGEST && support.quote().length() <= LONGEST;
        }
    }

    private StatementReader() {}

    /** Empty where it is anything else; why is not told, as that would be the model's words. */
    static Optional<List<Statement>> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(unfenced(text.strip()), Answer.class))
                    .filter(Answer::isWithinLimits).map(Answer::statements);
        } catch (JsonProcessingException other) {
            return Optional.empty();
        }
    }

    private static String unfenced(String text) {
        Matcher fenced = FENCED.matcher(text);
        return fenced.matches() ? fenced.group(1) : text;
    }
}
