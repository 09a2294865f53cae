package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Known attacks: refused in bounded time with a code, and the next caller is answered at once. */
@Timeout(60)
class AttackIT {

    /** Guards against minutes, on a busy machine too; an idle one takes milliseconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.over(
                data, Map.of(Setting.SERVE_LIMIT_BODY_SECONDS, "2", Setting.SERVE_LIMIT_BODY_BYTES, "500000"));
        server.caller().data("{ generation { number } }");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("alias flood", "{ " + many(4_000, "a%d: __typename") + " }", "QUERY_TOO_LARGE"),
                attack("flood of tokens", "{ " + many(10_000, "a%d: __typename") + " }", "BAD_REQUEST"),
                attack("root fields", "{ " + many(31, "a%d: generation { number }") + " }", "QUERY_TOO_LARGE"),
                attack("field duplication", "{ generation { " + many(6_000, "number") + " } }", "QUERY_TOO_LARGE"),
                attack("directive overload", "{ __typename " + many(5_000, "@aa%d") + " }", "BAD_REQUEST"),
                attack(
                        "circular introspection",
                        "{ __schema { types { " + "fields { type { ".repeat(50) + "name" + " } }".repeat(50) + " } } }",
                        "QUERY_TOO_DEEP"),
                attack(
                        "circular fragments",
                        "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
                        "QUERY_TOO_DEEP"),
                attack(
                        "inline fragments",
                        "{ " + "... { ".repeat(2_000) + "__typename" + " }".repeat(2_000) + " }",
                        "QUERY_TOO_DEEP|BAD_REQUEST"),
                attack(
                        "deep nesting",
                        "{ a " + "{ a ".repeat(3_000) + "}".repeat(3_000) + " }",
                        "QUERY_TOO_DEEP|BAD_REQUEST"),
                attack(
                        "deep lists",
                        "{ impact(groupBy: " + "[".repeat(5_000) + "]".repeat(5_000) + ") { totalCount } }",
                        "BAD_REQUEST"),
                attack("fragment overlap", overlap(), "BAD_REQUEST"),
                attack(
                        "huge document",
                        "{ __typename " + "#".repeat(499_000) + "\n".repeat(2_000) + " }",
                        "BODY_TOO_LARGE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void anAttackIsRefusedInBoundedTime(String name, String query, String code) {
        long began = System.nanoTime();
        String found = server.caller().code(query);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
        assertThat(found).matches(code);
        assertTheNextIsAnsweredAtOnce();
    }

    @Test
    void aBatchIsNoRequest() {
        HttpResponse<String> response = post(
                "[" + "{\"query\":\"{generation{number}}\"},".repeat(1_000) + "{\"query\":\"{generation{number}}\"}]");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("BAD_REQUEST");
    }

    @Test
    void hugeVariablesAreRefused() {
        String nested =
                "{\"query\":\"query($v:[String!]){impact(filter:{services:$v}){totalCount}}\",\"variables\":{\"v\":"
                        + "[".repeat(100_000) + "]".repeat(100_000) + "}}";
        String many = "{\"query\":\"{generation{number}}\",\"variables\":{\"v\":[" + "1,".repeat(300_000) + "1]}}";

        assertThat(post(nested).body()).contains("BAD_REQUEST");
        assertThat(post(many).body()).contains("BODY_TOO_LARGE");
        assertTheNextIsAnsweredAtOnce();
    }

    @Test
    void slowSendersAreDroppedAndKeepNobodyWaiting() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), server.server().port());
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        Thread.sleep(200);
        assertTheNextIsAnsweredAtOnce();

        long began = System.nanoTime();
        String answer = trickle(slow.getFirst());

        assertThat(answer).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** Sends a byte now and then until there is an answer. */
    private static String trickle(Socket socket) throws IOException, InterruptedException {
        while (socket.getInputStream().available() == 0) {
            socket.getOutputStream().write(' ');
            Thread.sleep(100);
        }
        byte[] answer = new byte[4096];
        StringBuilder text = new StringBuilder();
        while (text.indexOf("BODY_TOO_SLOW") < 0) {
            int length = socket.getInputStream().read(answer);
            if (length < 0) {
                break;
            }
            text.append(new String(answer, 0, length, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static void assertTheNextIsAnsweredAtOnce() {
        long began = System.nanoTime();
        server.caller().data("{ dataQuality { read } generation { number } }");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
    }

    private static Arguments attack(String name, String query, String code) {
        return Arguments.of(name, query, code);
    }

    private static String many(int times, String form) {
        return IntStream.range(0, times).mapToObj(form::formatted).collect(Collectors.joining(" "));
    }

    /** 364 KB of fragments whose fields validation would compare pair by pair. */
    private static String overlap() {
        return "{ generation { " + many(3_000, "...f") + " } } fragment f on Generation { " + many(45_000, "number")
                + " }";
    }

    private static HttpResponse<String> post(String body) {
        return server.caller()
                .send(server.caller()
                        .request("/graphql")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }
}
