package fi.mittava.warehouse.study.diagnostic;

import java.util.Arrays;

/** Σ over persons of the square of what a person has in total, for several columns; persons come one after the other. */
final class PersonSquares {

    private final double[] person;
    private final double[] squares;
    private int current = -1;

    PersonSquares(int columns) {
        this.person = new double[columns];
        this.squares = new double[columns];
    }

    /** Where a row of the person is added. */
    double[] of(int next) {
        if (next != current) {
            end();
            current = next;
        }
        return person;
    }

    private void end() {
        for (int column = 0; column < person.length; column++) {
            squares[column] += person[column] * person[column];
        }
        Arrays.fill(person, 0);
    }

    double[] sums() {
        end();
        return squares;
    }
}
