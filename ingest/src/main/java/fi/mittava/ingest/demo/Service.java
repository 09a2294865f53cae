package fi.mittava.ingest.demo;

import java.util.List;

/**
 * One of the region's services.
 *
 * @param effect multiplier of its type's planted hazard ratio
 * @param unitCost euros of a participation as the feed tells it; empty if it doesn't
 * @param pool the kind of providers that deliver it; empty if the authority does itself
 */
record Service(
        int index,
        String code,
        ServiceType type,
        String delivery,
        String organiser,
        double weight,
        double effect,
        boolean isPilot,
        String unitCost,
        String pool,
        String nameFi,
        String nameSv,
        String nameEn) {

    static List<Service> all(List<ServiceType> types) {
        List<Table.Row> rows = Table.read("services").rows();
        return rows.stream().map(row -> service(rows.indexOf(row), row, types)).toList();
    }

    private static Service service(int index, Table.Row row, List<ServiceType> types) {
        ServiceType type = types.stream()
                .filter(candidate -> candidate.code().equals(row.text("type")))
                .findFirst()
                .orElseThrow();
        return new Service(
                index,
                row.text("code"),
                type,
                row.text("delivery"),
                row.text("organiser"),
                row.number("weight"),
                row.number("effect"),
                row.text("is_pilot").equals("true"),
                row.text("unit_cost_eur"),
                row.text("pool"),
                row.text("name_fi"),
                row.text("name_sv"),
                row.text("name_en"));
    }

    boolean isProcured() {
        return delivery.equals("procured");
    }

    boolean isOwn() {
        return delivery.equals("own");
    }
}
