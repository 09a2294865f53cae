package fi.mittava.api.export;

import fi.mittava.warehouse.tabular.CsvForm;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** CSV in UTF-8, with a header line. */
final class CsvExport {

    /** By which Excel knows UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvExport() {}

    static void write(Export export, OutputStream out) throws IOException {
        write(export, CsvForm.PLAIN, writer(out));
    }

    /** As Excel opens it where the decimal sign is a comma. */
    static void writeForExcel(Export export, OutputStream out) throws IOException {
        Writer writer = writer(out);
        writer.write(BYTE_ORDER_MARK);
        write(export, CsvForm.DECIMAL_COMMA, writer);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static void write(Export export, CsvForm form, Writer out) throws IOException {
        out.write(form.line(export.fileColumns().stream().map(Column::name).toArray()));
        for (@Nullable Object[] row : export.fileRows()) {
            out.write(form.line(row));
        }
        out.flush();
    }
}
