package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedServer.class)
class QualityIT {

    private final RunningServer server;

    QualityIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void theGenerationTellsHowFreshItIs() {
        JsonNode generation = server.caller()
                .data("{ generation { number publishedAt dataTo immatureFrom studyAt synthetic stale"
                        + " feeds { feed updatedAt loadedAt rows } } }")
                .get("generation");

        assertThat(generation).hasToString("""
            {"number":1,"publishedAt":"2026-01-16T03:00:00Z","dataTo":"2025-12","immatureFrom":null,"studyAt":null,\
            "synthetic":true,"stale":false,"feeds":[{"feed":"participations","updatedAt":"2026-01-15T10:00:00Z",\
            "loadedAt":"2026-01-16T02:00:00Z","rows":35},{"feed":"persons","updatedAt":null,"loadedAt":null,"rows":23}]}\
            """);
    }

    @Test
    void itTellsWhichGenerationsCameBeforeItNewestFirst() {
        JsonNode generations = server.caller()
                .data("{ generations { number publishedAt dataTo studyAt synthetic records } }")
                .get("generations");

        assertThat(generations).hasToString("""
            [{"number":1,"publishedAt":"2026-01-16T03:00:00Z","dataTo":"2025-12","studyAt":null,"synthetic":true,"records":58},\
            {"number":0,"publishedAt":"2026-01-09T03:00:00Z","dataTo":"2025-11","studyAt":"2026-01-08T03:00:00Z",\
            "synthetic":true,"records":50},\
            {"number":-1,"publishedAt":"2025-12-16T03:00:00Z","dataTo":null,"studyAt":null,"synthetic":true,"records":11}]\
            """);
    }

    @Test
    void whatWasRefusedIsCountedByFeedFileAndReason() {
        JsonNode quality = server.caller()
                .data("{ dataQuality { read accepted rejected waiting rejectedShare feeds { feed read accepted"
                        + " rejected waiting loaded rejections { reason column rows } files { file read accepted"
                        + " rejected } } } }")
                .get("dataQuality");

        assertThat(quality).hasToString("""
            {"read":64,"accepted":62,"rejected":2,"waiting":1,"rejectedShare":0.03125,"feeds":[\
            {"feed":"participations","read":40,"accepted":38,"rejected":2,"waiting":1,"loaded":38,\
            "rejections":[{"reason":"NOT_A_DATE","column":"start_date","rows":2}],\
            "files":[{"file":"participations.csv","read":40,"accepted":38,"rejected":2}]},\
            {"feed":"persons","read":24,"accepted":24,"rejected":0,"waiting":0,"loaded":24,"rejections":[],\
            "files":[{"file":"persons.csv","read":24,"accepted":24,"rejected":0}]}]}\
            """);
    }

    @Test
    void aFeedCanBeAskedAlone() {
        JsonNode quality = server.caller().data("{ dataQuality(feed: \"persons\") { read feeds { feed } } }");

        assertThat(quality).hasToString("{\"dataQuality\":{\"read\":24,\"feeds\":[{\"feed\":\"persons\"}]}}");
    }
}
