package fi.mittava.api.audit;

import fi.mittava.api.access.Asker;
import fi.mittava.api.access.Role;
import fi.mittava.api.edge.Refusals;
import fi.mittava.api.error.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /audit/2026-11.jsonl}: a month of the audit log, for the role admin. */
@Controller
final class AuditController {

    private final AuditLog log;
    private final Refusals refusals;

    AuditController(AuditLog log, Refusals refusals) {
        this.log = log;
        this.refusals = refusals;
    }

    @GetMapping("/audit/{month}.jsonl")
    void audit(@PathVariable String month, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Asker asker = Asker.of(request);
        if (asker.role() != Role.ADMIN) {
            refusals.refuse(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    ErrorCode.NOT_FOR_ROLE,
                    "the audit log is for the role admin, not for "
                            + asker.role().code());
            return;
        }
        Optional<Path> file = month(month).flatMap(log::file);
        if (file.isEmpty()) {
            refusals.refuse(
                    request,
                    response,
                    HttpStatus.NOT_FOUND,
                    ErrorCode.NOT_FOUND,
                    "there is no audit log of that month; ask for one such as /audit/2026-11.jsonl");
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("application/jsonl");
        Files.copy(file.get(), response.getOutputStream());
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException misformed) {
            return Optional.empty();
        }
    }
}
