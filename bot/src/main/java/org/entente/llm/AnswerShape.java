package org.entente.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.summary.Statement.Kind;

/** The shape in which an endpoint that heeds JSON schemas has to answer; {@link StatementReader} reads it. */
final class AnswerShape {

    static final ResponseFormat FORMAT = ResponseFormat.builder().type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder().name("statements").rootElement(answer()).build()).build();

    private AnswerShape() {}

    /** How a kind is called in answers. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static JsonObjectSchema answer() {
        return JsonObjectSchema.builder().addProperty("statements", listOf(statement())).required("statements")
                .additionalProperties(false).build();
    }

    private static JsonObjectSchema statement() {
        List<String> kinds = Arrays.stream(Kind.values()).map(AnswerShape::word).toList();
        return JsonObjectSchema.builder().addEnumProperty("kind", kinds).addStringProperty("text")
                .addProperty("support", listOf(support())).required("kind", "text", "support")
                .additionalProperties(false).build();
    }

    private static JsonObjectSchema support() {
        return JsonObjectSchema.builder().addStringProperty("answer").addStringProperty("quote")
                .required("answer", "quote").additionalProperties(false).build();
    }

    private static JsonArraySchema listOf(JsonObjectSchema items) {
        return JsonArraySchema.builder().items(items).build();
    }
}
