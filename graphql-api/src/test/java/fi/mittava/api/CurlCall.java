package fi.mittava.api;

import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call of curl in the docs.
 *
 * @param path of the server and all that follows
 * @param headers names and values by turns
 * @param body null: GET
 */
record CurlCall(String path, List<String> headers, @Nullable String body, boolean showsHeaders) {

    private static final Pattern PATH = Pattern.compile("'http://localhost:8080(/[^']*)'");
    private static final Pattern HEADER = Pattern.compile("-H '([^:']+): ([^']*)'");
    private static final Pattern BODY = Pattern.compile("-d '([^']*)'");

    static CurlCall of(String command) {
        Matcher path = PATH.matcher(command);
        Matcher body = BODY.matcher(command);
        if (!path.find()) {
            throw new IllegalArgumentException("curl asks 'http://localhost:8080/…', but here: " + command);
        }
        return new CurlCall(
                path.group(1),
                HEADER.matcher(command)
                        .results()
                        .flatMap(header -> List.of(header.group(1), header.group(2)).stream())
                        .toList(),
                body.find() ? body.group(1) : null,
                command.contains("curl -i "));
    }

    /** As the docs show it. */
    String answer(Caller caller) {
        HttpRequest.Builder request = caller.request(path).version(Version.HTTP_1_1);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        if (body != null) {
            request.POST(BodyPublishers.ofString(body));
        }
        HttpResponse<String> response = caller.send(request);
        return (showsHeaders ? ShownAnswer.headers(response) : "") + ShownAnswer.body(response);
    }
}
