package fi.mittava.api.access;

import fi.mittava.api.edge.DashboardFiles;
import fi.mittava.warehouse.disclosure.Profile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells the dashboards who asks, through whose eyes they may look, where to log in, and what else is served. No figures. */
@Controller
final class SessionController {

    /** Its path. */
    static final String PATH = "/session";

    /** From who is shown most on. */
    private static final List<Profile> VIEWS =
            List.of(Profile.MANAGER, Profile.VIEWER, Profile.PROVIDER, Profile.PUBLIC);

    private final AccessSettings settings;
    private final DashboardFiles dashboards;

    SessionController(AccessSettings settings, DashboardFiles dashboards) {
        this.settings = settings;
        this.dashboards = dashboards;
    }

    @GetMapping(PATH)
    ResponseEntity<Map<String, Object>> session(HttpServletRequest request) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("graphiql", dashboards.isGraphiqlOn());
        settings.login().ifPresent(login -> session.put("login", told(login)));
        Asker.in(request).ifPresent(asker -> session.put("asker", told(asker)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
    }

    private static Map<String, Object> told(Login login) {
        return Map.of("issuer", login.issuer(), "clientId", login.clientId(), "scopes", login.scopes());
    }

    private static Map<String, Object> told(Asker asker) {
        return Map.of(
                "role",
                asker.role().code(),
                "views",
                VIEWS.stream().filter(asker::sees).map(View::name).toList());
    }
}
