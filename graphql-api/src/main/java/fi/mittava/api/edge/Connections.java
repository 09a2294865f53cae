package fi.mittava.api.edge;

import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each request waits on a virtual thread: many that send slowly keep nobody else from being answered. */
@Configuration(proxyBeanMethods = false)
class Connections {

    private static final int KEEP_ALIVE_MILLIS = 60_000;

    @Bean
    TomcatProtocolHandlerCustomizer<AbstractProtocol<?>> virtualThreads(BodyLimits limits) {
        return protocol -> {
            protocol.setExecutor(new VirtualThreadExecutor("http-"));
            protocol.setConnectionTimeout((int) limits.time().toMillis());
            protocol.setKeepAliveTimeout(KEEP_ALIVE_MILLIS);
        };
    }
}
