package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.disclosure.FigureStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/graphql.md says what is so. */
class GuideIT {

    private static final Path GUIDE = Path.of("../docs/graphql.md");

    @Test
    void itsQuestionsAreAnswered(@TempDir Path data) throws IOException {
        List<String> questions = found("(?s)```graphql\\n(.*?)```");

        assertThat(questions).hasSizeGreaterThanOrEqualTo(4);
        try (RunningServer server = RunningServer.over(data)) {
            assertThat(questions)
                    .allSatisfy(question ->
                            assertThat(server.caller().data(question)).isNotEmpty());
        }
    }

    @Test
    void itListsEveryErrorCodeAndStatusAndNoOther() throws IOException {
        assertThat(found("(?m)^\\| `([A-Z_]+)` \\|"))
                .containsExactlyInAnyOrderElementsOf(names(FigureStatus.values(), ErrorCode.values()));
    }

    private static List<String> names(FigureStatus[] statuses, ErrorCode[] codes) {
        return Stream.concat(Arrays.stream(statuses), Arrays.stream(codes))
                .map(Enum::name)
                .toList();
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
