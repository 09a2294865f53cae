package fi.mittava.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small definitions for scenarios: as ingest lands them, with fewer values. */
final class Definitions {

    private Definitions() {}

    static void landIn(Scenario scenario) {
        List<String> rows = new ArrayList<>();
        Stream.of(
                        "00 supported",
                        "01 open_full",
                        "02 unemployed",
                        "05 outside",
                        "07 service",
                        "08 education",
                        "09 open_part")
                .map(status -> status.split(" "))
                .forEach(status -> rows.add(code("status_codes", status[0], "\"band\": \"" + status[1] + "\"")));
        list(rows, "age_bands", "15-24", "25-34", "35-44", "45-54", "55-64", "65+");
        list(rows, "education", "basic", "upper_secondary", "tertiary", "unknown");
        list(rows, "duration_bands", "0-2", "3-5", "6-11", "12-23", "24+");
        list(rows, "language_groups", "fi", "sv", "other", "unknown");
        list(rows, "genders", "female", "male", "other", "unknown");
        list(rows, "delivery", "own", "procured");
        rows.add(code("service_types", "job_coaching", "\"goal\": \"employability\", \"is_support\": \"false\""));
        rows.add(code("service_types", "wage_subsidy", "\"goal\": \"employment\", \"is_support\": \"true\""));
        rows.add(code("education_levels", "2", "\"education\": \"basic\""));
        rows.add(code("education_levels", "3", "\"education\": \"upper_secondary\""));
        rows.add(code("education_levels", "7", "\"education\": \"tertiary\""));
        rows.add(code("languages", "fi", "\"language_group\": \"fi\""));
        rows.add(code("languages", "ar", "\"language_group\": \"other\""));
        scenario.land("definitions", "kind, code, version, body", rows.toArray(String[]::new));
    }

    private static void list(List<String> rows, String list, String... codes) {
        IntStream.range(0, codes.length)
                .forEach(index -> rows.add(code(list, codes[index], "\"position\": \"" + (index + 1) + "\"")));
    }

    private static String code(String list, String code, String attributes) {
        return "'code', '%s/%s', '1', '{\"code\": \"%s\", \"name_fi\": \"%s\", %s}'"
                .formatted(list, code, code, code, attributes);
    }

    /** A row of a target group. */
    static String targetGroup(String code, String rule) {
        return "'target_group', '%s', '1', '{\"code\": \"%s\", \"name\": {\"fi\": \"%s\"}, \"when\": %s}'"
                .formatted(code, code, code, rule);
    }

    /**
     * A row of a meter with the dimensions 'calm' (w1, w2, the latter reversed) and 'worry' (v1, v2; low is better), on
     * a scale from 0 to 10; half of the items must be answered.
     */
    static String meter(String version) {
        return """
            'instrument', 'meter', '%s', '{"instrument": "meter", "version": "%s", "name": {"fi": "Mittari"},
            "linkage": "participation", "scale": {"min": 0, "max": 10}, "least_answered": 0.5,
            "dimensions": [
            {"code": "calm", "name": {"fi": "Rauha"}, "better": "high", "items": ["w1", "w2"]},
            {"code": "worry", "name": {"fi": "Huoli"}, "better": "low", "items": ["v1", "v2"]}],
            "items": [{"code": "w1"}, {"code": "w2", "reversed": true}, {"code": "v1"}, {"code": "v2"},
            {"code": "need", "type": "choice"}]}'\
            """.formatted(version, version);
    }

    /**
     * A row of an add-on to the meter with the items x1 and x2, on a scale from 0.
     *
     * @param services that it is for, quoted and parted by commas; empty: all
     */
    static String addOn(String code, String version, String services, String max) {
        return """
            'instrument', '%1$s', '%2$s', '{"instrument": "%1$s", "version": "%2$s", "name": {"fi": "Lisä"},
            "extends": "meter", "services": [%3$s], "scale": {"min": 0, "max": %4$s},
            "dimensions": [{"code": "more", "name": {"fi": "L"}, "items": ["x1", "x2"]}],
            "items": [{"code": "x1"}, {"code": "x2"}]}'\
            """.formatted(code, version, services, max);
    }
}
