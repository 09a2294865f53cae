package fi.mittava.ingest.landing;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;

/** Packs pages with Zstandard, one after the other, in memory that is used again. */
final class PagePacker implements AutoCloseable {
    private static final int LEVEL = 1;

    private final ZstdCompressCtx zstd = new ZstdCompressCtx().setLevel(LEVEL);
    private byte[] room = {};

    BytesInput pack(PageBytes page) {
        int most = (int) Zstd.compressBound(page.size());
        if (room.length < most) {
            room = new byte[most];
        }
        int packed = zstd.compressByteArray(room, 0, room.length, page.array(), 0, page.size());
        return BytesInput.from(Arrays.copyOf(room, packed));
    }

    @Override
    public void close() {
        zstd.close();
    }
}
