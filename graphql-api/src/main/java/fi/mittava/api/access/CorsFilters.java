package fi.mittava.api.access;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets the pages of listed origins ask from a browser, by a token of their own: cookies and stored passwords aren't sent. */
@Configuration(proxyBeanMethods = false)
class CorsFilters {

    private static final int BEFORE_THE_DOOR = 3;

    @Bean
    FilterRegistrationBean<CorsFilter> cors(AccessSettings settings) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(settings.corsOrigins());
        cors.setAllowedMethods(List.of("GET", "POST"));
        cors.setAllowedHeaders(
                List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_NONE_MATCH, View.HEADER));
        cors.setExposedHeaders(List.of(
                HttpHeaders.ETAG,
                HttpHeaders.RETRY_AFTER,
                HttpHeaders.CONTENT_DISPOSITION,
                "X-Request-Id",
                "X-Mittava-Generation",
                "X-Mittava-Total-Count",
                "X-Mittava-Truncated"));
        cors.setAllowCredentials(false);
        cors.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
        paths.registerCorsConfiguration("/graphql/**", cors);
        paths.registerCorsConfiguration("/export/**", cors);
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(paths));
        filter.setOrder(BEFORE_THE_DOOR);
        filter.setEnabled(!settings.corsOrigins().isEmpty());
        return filter;
    }
}
