package org.entente.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.entente.text.Language;

/**
 * What reached a stub, read as a model would read it.
 *
 * @param language that the system text names; English where it names none
 */
public record Asked(String system, String user, Language language, List<Given> answers) {

    private static final Pattern ANSWER = Pattern.compile(
            "(?s)<answer id=\"([^\"]*)\" organization=\"([^\"]*)\" question=\"([^\"]*)\">(.*?)</answer>");
    private static final Pattern LANGUAGE = Pattern.compile("(?m)^\\s*language: (fr|en)\\s*$");

    /** One answer of the prompt. */
    public record Given(String id, String organization, String question, String text) {

        /** As they stand in the answer, without the spaces around them. */
        List<String> sentences() {
            return List.of(text.strip().split("(?<=[.!?…])\\s+|\\s*\\n\\s*"));
        }
    }

    static Asked of(JsonNode request) {
        String system = text(request, "system");
        String user = text(request, "user");
        return new Asked(system, user, LANGUAGE.matcher(system).results().findFirst()
                .flatMap(found -> Language.ofTag(found.group(1).toLowerCase(Locale.ROOT))).orElse(Language.ENGLISH),
                ANSWER.matcher(user).results().map(Asked::given).toList());
    }

    List<String> organizations() {
        return answers.stream().map(Given::organization).distinct().toList();
    }

    List<Given> of(String organization) {
        return answers.stream().filter(one -> one.organization().equals(organization)).toList();
    }

    private static Given given(MatchResult found) {
        return new Given(plain(found.group(1)), plain(found.group(2)), plain(found.group(3)), plain(found.group(4)));
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String text(JsonNode request, String role) {
        return StreamSupport.stream(request.path("messages").spliterator(), false)
                .filter(message -> message.path("role").asText().equals(role)).map(message -> message.path("content"))
                .map(content -> content.isTextual() ? content.asText() : content.path(0).path("text").asText())
                .findFirst().orElse("");
    }
}
