package fi.mittava.api.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.api.PublishedRegion;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.GenerationUnreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedGenerationIT {

    @TempDir
    private Path data;

    @Test
    void aReaderKeepsItsGenerationWhileTheNextIsServed() {
        PublishedRegion region = PublishedRegion.in(data);
        try (ServedGeneration served = open(region);
                GenerationReader.Lease before = served.lease()) {
            region.publish(2);
            served.refresh();

            assertThat(before.reader().info().number()).isEqualTo(1);
            assertThat(before.reader().quality(null).read()).isEqualTo(64);
            try (GenerationReader.Lease after = served.lease()) {
                assertThat(after.reader().info().number()).isEqualTo(2);
            }
        }
    }

    @Test
    void aGenerationIsClosedAfterItsLastReader() {
        PublishedRegion region = PublishedRegion.in(data);
        try (ServedGeneration served = open(region)) {
            GenerationReader.Lease before = served.lease();
            GenerationReader reader = before.reader();
            region.publish(2);
            served.refresh();
            before.close();

            assertThat(reader.lease()).isEmpty();
            assertThatThrownBy(() -> reader.quality(null)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aBrokenGenerationLeavesTheLastGoodOneAndSaysSo() throws IOException {
        PublishedRegion region = PublishedRegion.in(data);
        try (ServedGeneration served = open(region)) {
            assertThat(served.isStale()).isFalse();

            region.publishBroken(2);
            served.refresh();

            assertThat(served.number()).isEqualTo(1);
            assertThat(served.isStale()).isTrue();

            region.publish(3);
            served.refresh();

            assertThat(served.number()).isEqualTo(3);
            assertThat(served.isStale()).isFalse();
        }
    }

    @Test
    void aBrokenFirstGenerationIsRefused() throws IOException {
        PublishedRegion region = PublishedRegion.in(data);
        region.publishBroken(2);

        assertThatThrownBy(() -> open(region)).isInstanceOf(GenerationUnreadable.class);
    }

    @Test
    void whatIsClosedLendsNothing() {
        ServedGeneration served = open(PublishedRegion.in(data));
        served.close();

        assertThatThrownBy(served::lease).isInstanceOf(IllegalStateException.class);
    }

    private ServedGeneration open(PublishedRegion region) {
        DuckDbLimits limits = new DuckDbLimits("256MB", 1, region.folder().temporary(), Duration.ofSeconds(20));
        return ServedGeneration.open(region.folder().currentFile(), limits).orElseThrow();
    }
}
