package fi.mittava.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.mittava.api.error.ErrorCode;
import fi.mittava.workspace.Settings;
import graphql.ErrorClassification;
import graphql.execution.AbortExecutionException;
import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionCountTest {

    private static final RequestLimits DEFAULTS = RequestLimits.of(Settings.load(Map.of()));
    private static final RequestLimits LIMITS = new RequestLimits(3, 6, 2, 2, 1);

    @Test
    void atEveryLimitADocumentPasses() {
        assertPasses("{ a { b { c } } }");
        assertPasses("{ a { b c d e f } }");
        assertPasses("{ x: a { y: b c } }");
        assertPasses("{ a b }");
    }

    @Test
    void oneLevelDeeperIsTooDeep() {
        assertThat(refusal("{ a { b { c { d } } } }")).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
        assertThat(refusal("{ ... on Query { a { ...f } } } fragment f on A { b { c { d } } }"))
                .isEqualTo(ErrorCode.QUERY_TOO_DEEP);
    }

    @Test
    void oneMoreOfAnythingIsTooLarge() {
        assertThat(refusal("{ a { b c d e f g } }")).isEqualTo(ErrorCode.QUERY_TOO_LARGE);
        assertThat(refusal("{ a { x: b y: b z: b } }")).isEqualTo(ErrorCode.QUERY_TOO_LARGE);
        assertThat(refusal("{ a b c }")).isEqualTo(ErrorCode.QUERY_TOO_LARGE);
    }

    @Test
    void aFragmentCountsWhereverItIsSpread() {
        assertPasses("{ a { ...f } } fragment f on A { b c d e }");
        assertThat(refusal("{ a { ...f } b { ...f } } fragment f on A { c d }")).isEqualTo(ErrorCode.QUERY_TOO_LARGE);
    }

    @Test
    void fragmentsInACircleEnd() {
        assertThat(refusal("{ ...f } fragment f on A { ...g } fragment g on A { ...f }"))
                .isEqualTo(ErrorCode.QUERY_TOO_LARGE);
    }

    @Test
    void fragmentsInACircleTakeNoStack() {
        assertThat(refusal("{ ...f } fragment f on A { ...g } fragment g on A { ...f }", DEFAULTS))
                .isEqualTo(ErrorCode.QUERY_TOO_DEEP);
    }

    @Test
    void fragmentsThatDoubleEachOtherEnd() {
        String doubling = IntStream.range(0, 40)
                .mapToObj(i -> "fragment f" + i + " on Query { ...f" + (i + 1) + " ...f" + (i + 1) + " }")
                .collect(Collectors.joining(" ", "{ ...f0 } ", " fragment f40 on Query { generation { number } }"));

        assertThat(refusal(doubling, DEFAULTS)).isEqualTo(ErrorCode.QUERY_TOO_LARGE);
    }

    @Test
    void theIntrospectionOfEditorsPasses() {
        assertThatCode(() -> SelectionCount.check(Parser.parse(IntrospectionQuery.INTROSPECTION_QUERY), DEFAULTS))
                .doesNotThrowAnyException();
    }

    private static void assertPasses(String document) {
        assertThatCode(() -> SelectionCount.check(Parser.parse(document), LIMITS))
                .doesNotThrowAnyException();
    }

    private static ErrorClassification refusal(String document) {
        return refusal(document, LIMITS);
    }

    private static ErrorClassification refusal(String document, RequestLimits limits) {
        AbortExecutionException refused = catchThrowableOfType(
                AbortExecutionException.class, () -> SelectionCount.check(Parser.parse(document), limits));
        assertThat(refused).isNotNull();
        return refused.getUnderlyingErrors().getFirst().getErrorType();
    }
}
