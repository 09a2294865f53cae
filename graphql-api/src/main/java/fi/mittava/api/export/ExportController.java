package fi.mittava.api.export;

import fi.mittava.api.access.Asker;
import fi.mittava.api.access.View;
import fi.mittava.api.answer.Admission;
import fi.mittava.api.answer.GraphQlCalls;
import fi.mittava.api.answer.RootFields;
import fi.mittava.api.audit.Audited;
import fi.mittava.api.edge.Callers;
import fi.mittava.api.edge.Refusals;
import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.CodedError;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.generation.GenerationPin;
import fi.mittava.api.generation.ServedGeneration;
import fi.mittava.api.telemetry.RequestFacts;
import fi.mittava.warehouse.generation.GenerationReader;
import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** {@code GET /export/{table}.{form}}: a file for a question by query parameters. */
@Controller
final class ExportController {

    private final GraphQlCalls graphQl;
    private final GraphQlSource source;
    private final ServedGeneration served;
    private final Admission admission;
    private final Refusals refusals;

    ExportController(
            GraphQlCalls graphQl,
            GraphQlSource source,
            ServedGeneration served,
            Admission admission,
            Refusals refusals) {
        this.graphQl = graphQl;
        this.source = source;
        this.served = served;
        this.admission = admission;
        this.refusals = refusals;
    }

    /** Every method, so that none but GET is answered by anybody. */
    @RequestMapping(
            path = "/export/{file}",
            method = {
                RequestMethod.GET,
                RequestMethod.HEAD,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE,
                RequestMethod.OPTIONS
            })
    void export(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!request.getMethod().equals(HttpMethod.GET.name())) {
            response.setHeader(HttpHeaders.ALLOW, HttpMethod.GET.name());
            refusals.refuse(
                    request,
                    response,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "ask for an export by GET");
            return;
        }
        try {
            answer(file, request, response);
        } catch (ArgumentRefused refused) {
            if (response.isCommitted()) {
                throw refused; // ends the connection, so that half a file isn't taken for a whole one
            }
            refusals.refuse(
                    request, response, status(refused.code()), refused.code(), String.valueOf(refused.getMessage()));
        }
    }

    private void answer(String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int dot = file.lastIndexOf('.');
        Optional<ExportTable> table = ExportTable.of(file.substring(0, Math.max(dot, 0)));
        Optional<ExportFormat> format = ExportFormat.of(file.substring(dot + 1));
        if (table.isEmpty() || format.isEmpty() || !table.get().isWrittenAs(format.get())) {
            throw new ArgumentRefused(ErrorCode.NOT_FOUND, "there is no export " + file + "; there are " + known());
        }
        RequestFacts.of(request).name("export/" + table.get().field());
        Map<String, String[]> query = new HashMap<>(request.getParameterMap());
        ExportFormat.Writer writer = writer(format.get(), query);
        Question question = Question.of(table.get(), query, source.schema());
        Audited.of(request).asked(null, null, question.variables());
        try (GenerationReader.Lease lease = served.lease()) {
            GenerationPin.hold(request, lease);
            send(request, response, table.get(), format.get(), writer, question);
        }
    }

    /** The first page is computed when there is room for it, and all others with it; so they are made as they are written. */
    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            ExportTable table,
            ExportFormat format,
            ExportFormat.Writer writer,
            Question question)
            throws IOException {
        Question first = question.page(0);
        Map<String, Object> answered = admission.run(() -> ask(first, request), () -> Callers.isGone(request));
        Map<String, Object> answer = table == ExportTable.STATEMENT ? StatementTable.of(answered) : answered;
        Export export = new Export(
                table,
                question,
                answer,
                from -> ask(question.page(from), request),
                View.name(Asker.of(request).access().profile()));
        Audited.of(request).answered(export.generation(), export.count(), List.of());
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.fileName(format.fileEnding()))
                        .build()
                        .toString());
        response.setHeader("X-Mittava-Generation", Integer.toString(export.generation()));
        response.setHeader("X-Mittava-Total-Count", Integer.toString(export.totalCount()));
        response.setHeader("X-Mittava-Truncated", Boolean.toString(export.isTruncated()));
        writer.write(export, response.getOutputStream());
    }

    /** That of the form, or of CSV for Excel; what says so is taken from the query. */
    private static ExportFormat.Writer writer(ExportFormat format, Map<String, String[]> query) {
        String[] excel = format == ExportFormat.CSV ? query.remove("excel") : null;
        if (excel == null) {
            return format.writer();
        }
        if (!Arrays.equals(excel, new String[] {"fi"})) {
            throw Parameters.refused("excel takes fi, once");
        }
        return CsvExport::writeForExcel;
    }

    private Map<String, Object> ask(Question question, HttpServletRequest request) {
        WebGraphQlResponse response =
                graphQl.call(question.document(), null, new HashMap<>(question.variables()), request);
        RequestFacts.of(request).answer(RootFields.of(response.getExecutionInput()));
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (!errors.isEmpty()) {
            throw refused(errors.getFirst());
        }
        Map<String, Object> data = response.getExecutionResult().getData();
        return Objects.requireNonNull(data);
    }

    /** Errors of GraphQL leave it with a code from the list. */
    private static ArgumentRefused refused(GraphQLError error) {
        ErrorCode code = error.getErrorType() instanceof ErrorCode known ? known : ErrorCode.INTERNAL;
        return new ArgumentRefused(code, code == ErrorCode.INTERNAL ? CodedError.INTERNAL_MESSAGE : error.getMessage());
    }

    /** A question that takes too long would take as long again: no status by which clients ask once more. */
    private static HttpStatus status(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_FOR_PROFILE, NOT_FOR_ROLE -> HttpStatus.FORBIDDEN;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private static String known() {
        return Arrays.stream(ExportTable.values()).map(ExportTable::field).collect(Collectors.joining(", "))
                + " as "
                + Arrays.stream(ExportFormat.values()).map(ExportFormat::ending).collect(Collectors.joining(", "));
    }
}
