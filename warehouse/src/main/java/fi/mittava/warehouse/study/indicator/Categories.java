package fi.mittava.warehouse.study.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One attribute of many rows: its categories, numbered from 0 as they come, and the number of each row's. */
final class Categories {

    private final short[] numbers;
    private final Map<String, Short> numberOf = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Categories(int rows) {
        this.numbers = new short[rows];
    }

    void set(int row, String name) {
        numbers[row] = numberOf.computeIfAbsent(name, added -> {
            names.add(added);
            return (short) (names.size() - 1);
        });
    }

    int number(int row) {
        return numbers[row];
    }

    String name(int number) {
        return names.get(number);
    }

    int count() {
        return names.size();
    }
}
