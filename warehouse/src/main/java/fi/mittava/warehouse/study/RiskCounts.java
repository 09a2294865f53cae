package fi.mittava.warehouse.study;

/** What is asked of the cells of the service type that was drawn last. */
final class RiskCounts {

    /** Participations at risk that not even merged cells hold a peer for. */
    static final String WITHOUT_PEERS =
            "SELECT coalesce(sum(starts), 0) FROM study_cell WHERE cell IS NULL OR peers = 0";

    static final String MERGED_AREA =
            "SELECT coalesce(sum(starts), 0) FROM study_cell WHERE is_area_merged AND peers > 0";

    static final String MERGED_BRACKET =
            "SELECT coalesce(sum(starts), 0) FROM study_cell WHERE is_bracket_merged AND peers > 0";

    private RiskCounts() {}
}
