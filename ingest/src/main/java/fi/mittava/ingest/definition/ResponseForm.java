package fi.mittava.ingest.definition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The wide form of an instrument's answers, as survey tools export them: a row is a response, a column an item.
 *
 * @param cells the columns that hold answers to any version's items, those of its family's others included
 * @param answers every item_code that a row can land under
 * @param content says what the form was made of: another text, another reading of the same file
 */
public record ResponseForm(String instrument, ArrayList<Cell> cells, ArrayList<String> answers, String content)
        implements Serializable {

    /** Columns of the feed measurements that a wide file's name and cells tell. */
    public static final Set<String> TOLD_OTHERWISE = Set.of("instrument_code", "item_code", "answer");

    /**
     * A column that holds answers: the number of an item or of a choice (1 or 0), or the chosen choices of a choice item.
     *
     * @param name as headers are read, in small letters
     * @param item the item_code; of chosen choices the item's
     * @param isChoice whether the item is a choice in some version
     */
    public record Cell(String name, String item, boolean isChoice) implements Serializable {
        private static Cell of(String item, boolean isChoice) {
            return new Cell(item.toLowerCase(Locale.ROOT), item, isChoice);
        }
    }

    /**
     * The form of all versions of one instrument, then of what the others of its family add: a response may answer their items
     * as well.
     */
    static ResponseForm of(String code, List<Instrument> versions, List<Instrument> kin) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Set<String> answers = new LinkedHashSet<>();
        List<Instrument> inOrder = Stream.concat(
                        versions.stream().sorted(Comparator.comparing(Instrument::version)), kin.stream())
                .toList();
        for (Instrument version : inOrder) {
            version.items().forEach((item, kind) -> {
                List<String> landed = kind instanceof Item.Choice choice ? choice.answers(item) : List.of(item);
                answers.addAll(landed);
                landed.forEach(answer -> add(cells, Cell.of(answer, false)));
                if (kind instanceof Item.Choice) {
                    cells.put(item.toLowerCase(Locale.ROOT), Cell.of(item, true));
                }
            });
        }
        return new ResponseForm(code, new ArrayList<>(cells.values()), new ArrayList<>(answers), inOrder.toString());
    }

    private static void add(Map<String, Cell> cells, Cell cell) {
        cells.putIfAbsent(cell.name(), cell);
    }
}
