package fi.mittava.ingest.demo;

import java.util.List;

/**
 * An employment area.
 *
 * @param share of the region's people
 * @param market multiplier of the chance to find a job
 * @param swedish share of Swedish speakers
 */
record Area(
        int index,
        String code,
        double share,
        double market,
        double swedish,
        List<String> municipalities,
        String nameFi,
        String nameSv,
        String nameEn) {

    static List<Area> all() {
        List<Table.Row> rows = Table.read("areas").rows();
        return rows.stream().map(row -> area(rows.indexOf(row), row)).toList();
    }

    private static Area area(int index, Table.Row row) {
        return new Area(
                index,
                row.text("code"),
                row.number("share") / 100,
                row.number("market"),
                row.number("swedish"),
                List.of(row.text("municipalities").split(" ")),
                row.text("name_fi"),
                row.text("name_sv"),
                row.text("name_en"));
    }
}
