package fi.mittava.api.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The dashboards as files. Those under assets/ have their content's hash in their names and are kept for ever; the
 * others are asked for again each time and answered by ETag. A path that is no file is a page of the application. The text for
 * clients is the area's own where it has written one.
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
        serve(registry, "/assets/**", new FileSystemResource(files.folder() + "/assets/"), FOR_EVER);
        serve(registry, "/answers/*.md", new FileSystemResource(files.own() + "/answers/"), CacheControl.noCache())
                .addResourceLocations(new FileSystemResource(files.folder() + "/answers/"));
        serve(registry, "/**", folder, CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver(files.isGraphiqlOn()));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        if (files.folder() != null) {
            registry.addViewController("/").setViewName("forward:/index.html");
        }
    }

    private static ResourceHandlerRegistration serve(
            ResourceHandlerRegistry registry, String path, Resource folder, CacheControl cacheControl) {
        return registry.addResourceHandler(path)
                .addResourceLocations(folder)
                .setCacheControl(cacheControl)
                .setUseLastModified(false)
                .setEtagGenerator(DashboardRoutes::etag);
    }

    /** Weak, since a strong one would keep the response from being compressed. */
    private static String etag(Resource file) {
        try {
            return "W/\"%x-%x\"".formatted(file.lastModified(), file.contentLength());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
            Resource file = super.getResource(path, folder);
            return file == null && DashboardFiles.isPage(path) ? super.getResource("index.html", folder) : file;
        }
    }
}
