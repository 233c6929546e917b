package org.entente.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.llm.StubModel.Mode;
import org.junit.jupiter.api.Test;

/** What leaves this machine for an endpoint. */
class RequestTest {

    @Test
    void thePromptGoesAsItIsWithNoWordAdded() {
        try (Connected connected = Connected.to(Mode.WELL)) {
            connected.says();
            JsonNode request = connected.stub.requests().getFirst();
            assertThat(Asked.of(request).system()).isEqualTo(Connected.PROMPT.system());
            assertThat(Asked.of(request).user()).isEqualTo(Connected.PROMPT.user());
            assertThat(request.path("messages")).hasSize(2);
        }
    }

    @Test
    void theModelIsNamedAndAskedToGuessNothing() {
        try (Connected connected = Connected.to(Mode.WELL)) {
            connected.says();
            JsonNode request = connected.stub.requests().getFirst();
            assertThat(request.path("model").asText()).isEqualTo("stub");
            assertThat(request.path("temperature").asDouble(1)).isZero();
            assertThat(request.path("stream").asBoolean()).isFalse();
        }
    }

    @Test
    void theSchemaIsStrictAndLeavesNothingOpen() {
        try (Connected connected = Connected.to(Mode.WELL)) {
            connected.says();
            JsonNode format = connected.stub.requests().getFirst().path("response_format");
            assertThat(format.path("type").asText()).isEqualTo("json_schema");
            assertThat(format.at("/json_schema/strict").asBoolean()).isTrue();
            JsonNode statement = format.at("/json_schema/schema/properties/statements/items");
            assertThat(values(statement.at("/properties/kind/enum"))).containsExactly("shared", "different", "unclear",
                    "missing");
            for (JsonNode object : List.of(format.at("/json_schema/schema"), statement, statement.at(
                    "/properties/support/items"))) {
                assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
                List<String> properties = new ArrayList<>();
                object.path("properties").fieldNames().forEachRemaining(properties::add);
                assertThat(properties).isNotEmpty().containsExactlyInAnyOrderElementsOf(values(object.path(
                        "required")));
            }
        }
    }

    private static List<String> values(JsonNode texts) {
        List<String> values = new ArrayList<>();
        texts.forEach(text -> values.add(text.asText()));
        return values;
    }

    @Test
    void aKeyIsSentOnlyWhereThereIsOne() {
        try (Connected without = Connected.to(Mode.WELL); Connected with = Connected.with("k-123")) {
            without.says();
            with.says();
            assertThat(without.stub.keys()).containsExactly(Optional.empty());
            assertThat(with.stub.keys()).containsExactly(Optional.of("Bearer k-123"));
        }
    }

    @Test
    void aSlashAtTheEndOfTheAddressMakesNoDifference() {
        try (Connected connected = Connected.to(Mode.WELL);
                OpenAiCompatible other = OpenAiCompatible.connect(Connected.settings(URI.create(connected.stub.url()
                        + "/"), Optional.empty(), 1, Duration.ofSeconds(20)), connected.clock)) {
            assertThat(other.ask(Connected.PROMPT).said()).isEqualTo(connected.says());
        }
    }

    @Test
    void answersAreNeverTakenToAnotherHost() {
        try (Connected connected = Connected.to(Mode.REDIRECTS)) {
            connected.says();
            assertThat(connected.stub.calls()).isEqualTo(1);
            assertThat(connected.stub.followed()).isZero();
        }
    }

    @Test
    void nothingIsSentBeforeSomebodyAsks() {
        try (Connected connected = Connected.to(Mode.WELL)) {
            assertThat(connected.model.tokens("Where do they meet?")).isBetween(4, 7);
            assertThat(connected.model.endpoint().host()).isEqualTo(connected.stub.url().getAuthority());
            assertThat(connected.stub.calls()).isZero();
        }
    }
}
