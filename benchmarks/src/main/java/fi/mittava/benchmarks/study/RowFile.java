package fi.mittava.benchmarks.study;

import fi.mittava.warehouse.study.stack.RiskRow;
import fi.mittava.workspace.CommandFailure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Drawn rows as R reads them. */
final class RowFile {

    private final ShippedStack stack;

    RowFile(int rows, long seed) {
        this.stack = new ShippedStack(rows, false, seed);
    }

    void write(Path file) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("person,started,fraction,y,cell,month,area,bracket,in_service");
            for (int column = 0; column < stack.layout().dense().size(); column++) {
                out.write(",z" + column);
            }
            out.newLine();
            stack.draw(row -> write(row, out));
        } catch (IOException | UncheckedIOException failure) {
            throw new CommandFailure("can't write " + file, failure);
        }
    }

    private void write(RiskRow row, BufferedWriter out) {
        double outcome = stack.panel().at(ShippedStack.EMPLOYED, row.person, row.month + EstimatorRun.HORIZON);
        StringBuilder line = new StringBuilder()
                .append(row.person)
                .append(row.isTreated ? ",1," : ",0,")
                .append(row.fraction)
                .append(',')
                .append(Double.isNaN(outcome) ? "NA" : Double.toString(outcome))
                .append(',')
                .append(row.month * 1000 + row.cell);
        for (int level : row.levels) {
            line.append(',').append(level);
        }
        for (double value : row.dense) {
            line.append(',').append(value);
        }
        try {
            out.append(line).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
