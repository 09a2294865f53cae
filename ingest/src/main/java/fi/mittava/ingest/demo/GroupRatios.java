package fi.mittava.ingest.demo;

/** Multipliers by target group; a person in several groups gets their product. */
final class GroupRatios {
    private final double[] byCombination = new double[Group.COMBINATIONS];

    /** Reads a column for each group, named by its code. */
    GroupRatios(Table.Row row) {
        for (int groups = 0; groups < byCombination.length; groups++) {
            double product = 1;
            for (Group group : Group.values()) {
                product *= group.isIn(groups) ? row.number(group.code()) : 1;
            }
            byCombination[groups] = product;
        }
    }

    /** The product for the groups that have their bit in {@code groups}. */
    double of(int groups) {
        return byCombination[groups];
    }
}
