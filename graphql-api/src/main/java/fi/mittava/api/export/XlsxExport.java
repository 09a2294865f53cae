package fi.mittava.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet: numbers are numbers, months dates, and texts never formulas. */
final class XlsxExport {

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final String MONTH_FORMAT = "yyyy-mm";

    private XlsxExport() {}

    static void write(Export export, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Mittava", null);
        workbook.properties().setTitle("Mittava " + export.facts());
        Worksheet sheet = workbook.newWorksheet(export.table().field() + (export.isSynthetic() ? " (synthetic)" : ""));
        sheet.freezePane(0, 1);
        List<Column> columns = export.fileColumns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).name());
            sheet.style(0, i).bold().set();
        }
        int at = 1;
        for (@Nullable Object[] row : export.fileRows()) {
            for (int i = 0; i < row.length; i++) {
                put(sheet, at, i, row[i]);
            }
            if (at++ % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean flag -> sheet.value(row, column, flag);
            case YearMonth month -> {
                sheet.value(row, column, month.atDay(1));
                sheet.style(row, column).format(MONTH_FORMAT).set();
            }
            default -> sheet.inlineString(row, column, value.toString());
        }
    }
}
