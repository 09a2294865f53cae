package fi.mittava.api;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A page of the docs where under each question, in GraphQL or for curl, stands its answer. */
record AnsweredPage(String text) {

    private static final Pattern QUESTION = Pattern.compile("```graphql\\n|```sh\\ncurl [^`]*localhost:8080");
    private static final Pattern ANSWERED = Pattern.compile("(?<asked>```(?<language>graphql|sh)\\n"
            + "(?<question>[^`]*)```\\n"
            + "(?:\\n"
            + "```json variables\\n"
            + "(?<variables>[^`]*)```\\n"
            + ")?\\n"
            + "```(?:json|csv|http) answer\\n"
            + ")[^`]*```");
    private static final JsonMapper JSON = new JsonMapper();

    /** How many there are; those to servers elsewhere aren't counted. */
    long questions() {
        return QUESTION.matcher(text).results().count();
    }

    /** Questions with the answers that stand under them. */
    List<String> answered() {
        return ANSWERED.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The same page with a server's own answers. */
    AnsweredPage answeredBy(Caller caller) {
        return new AnsweredPage(ANSWERED.matcher(text)
                .replaceAll(
                        example -> Matcher.quoteReplacement(example.group("asked") + answer(example, caller) + "```")));
    }

    private static String answer(MatchResult example, Caller caller) {
        String question = example.group("question");
        return example.group("language").equals("graphql")
                ? ShownAnswer.json(caller.answer(question, variables(example)))
                : CurlCall.of(question).answer(caller);
    }

    private static Map<String, Object> variables(MatchResult example) {
        String text = example.group("variables");
        return text == null ? Map.of() : JSON.readValue(text, new TypeReference<>() {});
    }
}
