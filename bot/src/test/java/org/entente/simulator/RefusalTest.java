package org.entente.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.simulator.limits.ChoiceLimits;
import org.entente.simulator.limits.CommandLimits;
import org.entente.simulator.limits.Complaints;
import org.entente.simulator.limits.FormLimits;
import org.entente.simulator.wire.Json;
import org.entente.simulator.wire.Refused;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class RefusalTest {

    private static String json(String single) {
        return single.replace('\'', '"');
    }

    private static String repeat(String element, int times) {
        return "[" + String.join(",", IntStream.range(0, times).mapToObj(i -> element.replace("#", "" + i)).toList())
                + "]";
    }

    private static String row(String... children) {
        return "{'type':1,'components':[" + String.join(",", children) + "]}";
    }

    private static String button(String id, String label) {
        return "{'type':2,'style':1,'custom_id':'" + id + "','label':'" + label + "'}";
    }

    private static String select(String options) {
        return row("{'type':3,'custom_id':'s','options':" + options + "}");
    }

    private static final String TEXT = "{'type':10,'content':'x'}";

    private static Arguments v2(String components, String complaint) {
        return Arguments.of("{'flags':32768,'components':" + components + "}", complaint);
    }

    private static Arguments old(String rows, String complaint) {
        return Arguments.of("{'content':'x','components':[" + rows + "]}", complaint);
    }

    static Stream<Arguments> messages() {
        return Stream.of(Arguments.of("{'content':' '}", "EMPTY"),
                Arguments.of("{'content':'" + "x".repeat(2001) + "'}", "2000"),
                Arguments.of("{'flags':32768,'content':'x','components':[" + TEXT + "]}", "LEGACY"),
                Arguments.of("{'flags':32768,'embeds':[{'title':'x'}],'components':[" + TEXT + "]}", "LEGACY"),
                v2("[]", "EMPTY"), v2(repeat(TEXT, 41), "COMPONENTS_EXCEEDED"),
                v2("[{'type':17,'components':" + repeat(TEXT, 40) + "}]", "COMPONENTS_EXCEEDED"),
                v2(repeat("{'type':10,'content':'" + "x".repeat(2001) + "'}", 2), "TEXT_SIZE"),
                v2("[{'type':9,'components':[" + TEXT + "]}]", "REQUIRED"),
                v2("[{'type':13,'file':{'url':'attachment://none.pdf'}}]", "ATTACHMENT_NOT_FOUND"),
                old(TEXT, "UNION_TYPE"), old(row(), "length"),
                old(row(button("a", "A"), button("a", "B")), "CUSTOM_ID_DUPLICATED"),
                old(row(button("a", "A")) + "," + row(button("a", "B")), "CUSTOM_ID_DUPLICATED"),
                old("{'type':1,'components':" + repeat(button("#", "x"), 6) + "}", "between 1 and 5"),
                old(row(button("x".repeat(101), "A")), "between 1 and 100"), old(row(button("", "A")), "between 1"),
                old(row(button("a", "x".repeat(81))), "80"), old(row(button("a", "")), "label or an emoji"),
                old(select(repeat("{'label':'x','value':'#'}", 26)), "between 1 and 25"),
                old(select(repeat("{'label':'x','value':'same'}", 2)), "VALUE_DUPLICATED"),
                old(select("[]"), "between 1 and 25"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageThatBreaksALimitIsRefused(String body, String complaint) {
        try (Town town = new Town(Options.DEFAULT)) {
            var answer = new Http(town.discord, "rehearsal").send("POST",
                    "channels/" + town.channel.id() + "/messages", json(body));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("50035").containsAnyOf(complaint, "SCHEMA");
            assertThat(town.channel.messagesSeenBy(town.ana)).isEmpty();
            assertThat(town.discord.refusals()).hasSize(1);
        }
    }

    private static String complaints(JsonNode body, java.util.function.BiConsumer<JsonNode, Complaints> check) {
        Complaints complaints = new Complaints();
        check.accept(body, complaints);
        try {
            complaints.refuse();
            return "";
        } catch (Refused refused) {
            return refused.explanation();
        }
    }

    private static String option(String name, String more) {
        return "{'type':3,'name':'" + name + "','description':'x'" + more + "}";
    }

    private static Arguments command(String options, String complaint) {
        return Arguments.of("{'name':'x','description':'x','options':" + options + "}", complaint);
    }

    static Stream<Arguments> commands() {
        String choice = "{'name':'#','value':'#'}";
        return Stream.of(Arguments.of("{'name':'Talk','description':'x'}", "INVALID_NAME"),
                Arguments.of("{'name':'two words','description':'x'}", "INVALID_NAME"),
                Arguments.of("{'name':'x','description':''}", "between 1 and 100"),
                Arguments.of("{'name':'x','description':'x','description_localizations':{'fr':'" + "x".repeat(101)
                        + "'}}", "between 1 and 100"),
                Arguments.of("{'name':'x','description':'x','name_localizations':{'fr':'Parler'}}", "INVALID_NAME"),
                Arguments.of("{'name':'x','description':'x','name_localizations':{'xx':'a'}}", "locale"),
                command(repeat(option("o#", ""), 26), "25"),
                command("[" + option("a", "") + "," + option("a", "") + "]", "ALREADY_EXISTS"),
                command("[" + option("a", "") + "," + option("b", ",'required':true") + "]", "REQUIRED_INVALID"),
                command("[" + option("a", ",'autocomplete':true,'choices':" + repeat(choice, 1)) + "]",
                        "AUTOCOMPLETE_CHOICES"),
                command("[" + option("a", ",'choices':" + repeat(choice, 26)) + "]", "25"),
                command("[" + option("a", ",'choices':[{'name':'" + "x".repeat(101) + "','value':'1'}]") + "]",
                        "between 1 and 100"),
                command("[{'type':1,'name':'s','description':'x'}," + option("a", "") + "]", "TYPE_INVALID"),
                command(repeat("{'type':1,'name':'s#','description':'" + "x".repeat(100) + "','options':"
                        + repeat(option("o#", ",'choices':" + repeat("{'name':'#" + "x".repeat(80) + "','value':'#'}",
                                20)), 5) + "}", 2), "TOO_LARGE"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandThatBreaksALimitIsRefused(String command, String complaint) {
        assertThat(complaints(Json.read(json(command)), (body, all) -> CommandLimits.check("", body, all)))
                .contains(complaint);
    }

    @Test
    void twoCommandsOfOneNameAreRefused() {
        JsonNode twice = Json.read(json(repeat("{'name':'x','description':'x'}", 2)));
        assertThat(complaints(twice, CommandLimits::checkAll)).contains("DUPLICATE_NAME");
    }

    @Test
    void moreThanTwentyFiveProposalsAreRefused() {
        JsonNode many = Json.read(json(repeat("{'name':'x','value':'#'}", 26)));
        assertThat(complaints(many, (body, all) -> ChoiceLimits.check("data.choices", body, all))).contains("25");
    }

    @ParameterizedTest
    @CsvSource({"title,46,between 1 and 45", "custom_id,101,between 1 and 100", "label,46,between 1 and 45",
            "description,101,100 or fewer", "value,4001,4000 or fewer", "placeholder,101,100 or fewer"})
    void aFormThatBreaksALimitIsRefused(String field, int length, String complaint) {
        ObjectNode form = Json.object().put("title", "x").put("custom_id", "x");
        ObjectNode label = form.putArray("components").addObject().put("type", 18).put("label", "x");
        ObjectNode input = label.putObject("component").put("type", 4).put("style", 1).put("custom_id", "y");
        ObjectNode holder = switch (field) {
            case "title", "custom_id" -> form;
            case "label", "description" -> label;
            default -> input;
        };
        assertThat(complaints(form, FormLimits::check)).isEmpty();
        holder.put(field, "x".repeat(length));
        assertThat(complaints(form, FormLimits::check)).contains(complaint);
    }

    @Test
    void aFormOfSixPartsOrWithRepeatedIdsIsRefused() {
        ObjectNode form = Json.object().put("title", "x").put("custom_id", "x");
        ArrayNode parts = form.putArray("components");
        for (int i = 0; i < 6; i++) {
            parts.addObject().put("type", 18).put("label", "x").putObject("component").put("type", 4).put("style", 1)
                    .put("custom_id", "same");
        }
        assertThat(complaints(form, FormLimits::check)).contains("between 1 and 5").contains("DUPLICATED");
    }

    @Test
    void aRouteThatIsNotThereIsCounted() {
        try (Town town = Town.open()) {
            var answer = new Http(town.discord, "rehearsal").send("GET", "stickers/1", "");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(town.discord.stats().unknownRoutes()).isEqualTo(1);
        }
    }

    @Test
    void aBodyThatTheSpecificationDoesNotKnowIsRefused() {
        Assumptions.assumeTrue(System.getenv("DISCORD_OPENAPI") != null,
                "DISCORD_OPENAPI does not name Discord's specification");
        Options options = Options.DEFAULT.withSpecification(Path.of(System.getenv("DISCORD_OPENAPI")));
        try (Town town = new Town(options)) {
            Http http = new Http(town.discord, "rehearsal");
            String path = "channels/" + town.channel.id() + "/messages";
            assertThat(http.send("POST", path, "{\"content\":[1]}").body()).contains("SCHEMA");
            assertThat(http.send("POST", path, "{\"content\":\"fine\",\"flags\":\"0\"}").statusCode()).isEqualTo(200);
        }
    }
}
