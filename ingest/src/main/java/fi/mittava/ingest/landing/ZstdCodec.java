package fi.mittava.ingest.landing;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Zstandard for Parquet pages without Hadoop's codec classes, which would bring the rest of Hadoop along. */
final class ZstdCodec implements CompressionCodecFactory {
    private static final int LEVEL = 1;

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return new Compressor();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return new Decompressor();
    }

    @Override
    public void release() {
        // Pages are packed and unpacked one by one; nothing is held in between.
    }

    private static byte[] array(BytesInput bytes) throws IOException {
        try (InputStream in = bytes.toInputStream()) {
            return in.readAllBytes();
        }
    }

    private static final class Compressor implements BytesInputCompressor {
        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            return BytesInput.from(Zstd.compress(array(bytes), LEVEL));
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.ZSTD;
        }

        @Override
        public void release() {
            // Holds nothing.
        }
    }

    private static final class Decompressor implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput bytes, int unpackedBytes) throws IOException {
            return BytesInput.from(Zstd.decompress(array(bytes), unpackedBytes));
        }

        @Override
        public void decompress(ByteBuffer input, int packedBytes, ByteBuffer output, int unpackedBytes) {
            byte[] packed = new byte[packedBytes];
            input.get(packed);
            output.put(Zstd.decompress(packed, unpackedBytes));
        }

        @Override
        public void release() {
            // Holds nothing.
        }
    }
}
