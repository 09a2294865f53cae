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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/graphql.md and its reference say what is so; {@code -Ddocs=write} writes the guide's answers anew. */
@ExtendWith({SharedServer.class, DemoRegion.Shared.class})
class GuideIT {

    private static final Path GUIDE = Path.of("../docs/graphql.md");
    private static final Path BUDGETING = Path.of("../docs/budgeting.md");
    private static final Path PROCUREMENT = Path.of("../docs/procurement.md");
    private static final Path REFERENCE = Path.of("../docs/graphql-reference.md");

    @ParameterizedTest
    @MethodSource("pages")
    void answersInTheDocsAreCurrent(Path page, DemoRegion region) throws IOException {
        AnsweredPage told = new AnsweredPage(Files.readString(page));
        AnsweredPage current = told.answeredBy(region.server().caller());
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(page, current.text());
            return;
        }
        assertThat(told.answered()).isNotEmpty();
        for (int place = 0; place < told.answered().size(); place++) {
            assertThat(told.answered().get(place))
                    .as("an answer in " + page + "; write them anew with -Ddocs=write")
                    .isEqualTo(current.answered().get(place));
        }
    }

    static Stream<Path> pages() {
        return Stream.of(GUIDE, BUDGETING, PROCUREMENT);
    }

    @Test
    void everyQuestionOfTheGuideHasItsAnswer() throws IOException {
        AnsweredPage guide = new AnsweredPage(Files.readString(GUIDE));

        assertThat(found(GUIDE, "(?m)^### (\\d+)\\. ")).hasSize(10);
        assertThat(guide.questions()).isGreaterThan(10);
        assertThat(guide.answered()).hasSize((int) guide.questions());
    }

    @Test
    void questionsOfTheReferenceAreAnswered(RunningServer server) throws IOException {
        List<String> questions = found(REFERENCE, "(?s)```graphql\\n(.*?)```");

        assertThat(questions).hasSizeGreaterThanOrEqualTo(4);
        assertThat(questions)
                .allSatisfy(
                        question -> assertThat(server.caller().data(question)).isNotEmpty());
    }

    @Test
    void theReferenceListsEveryErrorCodeAndStatusAndNoOther() throws IOException {
        assertThat(found(REFERENCE, "(?m)^\\| `([A-Z_]+)` \\|"))
                .containsExactlyInAnyOrderElementsOf(names(FigureStatus.values(), ErrorCode.values()));
    }

    private static List<String> names(FigureStatus[] statuses, ErrorCode[] codes) {
        return Stream.concat(Arrays.stream(statuses), Arrays.stream(codes))
                .map(Enum::name)
                .toList();
    }

    private static List<String> found(Path page, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
