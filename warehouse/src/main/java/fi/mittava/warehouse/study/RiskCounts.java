package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;

/**
 * Participations at risk of the service type that was drawn last, by what became of their cells.
 *
 * @param withoutPeers not even merged cells hold a peer for them
 * @param mergedArea compared with peers of the same region
 * @param mergedBracket compared with peers of neighbouring brackets
 */
record RiskCounts(int withoutPeers, int mergedArea, int mergedBracket) {

    static RiskCounts of(Database database) {
        return new RiskCounts(
                starts(database, "cell IS NULL OR peers = 0"),
                starts(database, "is_area_merged AND peers > 0"),
                starts(database, "is_bracket_merged AND peers > 0"));
    }

    private static int starts(Database database, String where) {
        return (int) database.number("SELECT coalesce(sum(starts), 0) FROM study_cell WHERE " + where);
    }
}
