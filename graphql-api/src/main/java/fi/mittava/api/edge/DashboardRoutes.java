package fi.mittava.api.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The dashboards as files. Those under assets/ have their content's hash in their names and are kept for ever; the
 * others are asked for again each time and answered by ETag. A path that is no file is a page of the application.
 */
@Configuration(proxyBeanMethods = false)
class DashboardRoutes implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final DashboardFiles files;

    DashboardRoutes(DashboardFiles files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (files.folder() == null) {
            return;
        }
        Resource folder = new FileSystemResource(files.folder() + "/");
        serve(registry, "/assets/**", new FileSystemResource(files.folder() + "/assets/"), FOR_EVER)
                .resourceChain(true);
        serve(registry, "/**", folder, CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageResolver(files.isGraphiqlOn()));
    }

    private static ResourceHandlerRegistration serve(
            ResourceHandlerRegistry registry, String path, Resource folder, CacheControl cacheControl) {
        return registry.addResourceHandler(path)
                .addResourceLocations(folder)
                .setCacheControl(cacheControl)
                .setUseLastModified(false)
                .setEtagGenerator(DashboardRoutes::etag);
    }

    private static String etag(Resource file) {
        try (InputStream content = file.getInputStream()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A file if there is one; else, for a path without a file's ending, the application's page. */
    private static final class PageResolver extends PathResourceResolver {

        private final boolean isGraphiqlOn;

        PageResolver(boolean isGraphiqlOn) {
            this.isGraphiqlOn = isGraphiqlOn;
        }

        @Override
        protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
            if (path.equals("graphiql") || path.equals("graphiql.html")) {
                return isGraphiqlOn ? super.getResource("graphiql.html", folder) : null;
            }
            Resource file = path.isEmpty() ? null : super.getResource(path, folder);
            boolean isPage =
                    file == null && !path.substring(path.lastIndexOf('/') + 1).contains(".");
            return isPage ? super.getResource("index.html", folder) : file;
        }
    }
}
