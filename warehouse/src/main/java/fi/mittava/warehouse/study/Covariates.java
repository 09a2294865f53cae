package fi.mittava.warehouse.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The covariates that a study holds unless it is told others. */
final class Covariates {

    private static final Covariate AGE = new Covariate("age", "coalesce(age_years, 40)");
    private static final Covariate FEMALE = is("female", "gender = 'female'");
    private static final Covariate UPPER_SECONDARY = is("education_upper_secondary", "education = 'upper_secondary'");
    private static final Covariate TERTIARY = is("education_tertiary", "education = 'tertiary'");
    private static final Covariate EMPLOYED_12 = new Covariate("employed_12", "employed_12");
    private static final Covariate EMPLOYED_24 = new Covariate("employed_24", "employed_24");

    private static final List<Covariate> OF_PERSONS = List.of(
            AGE,
            new Covariate("age_squared", "(coalesce(age_years, 40) - 40) ^ 2 / 100"),
            is("age_unknown", "age_years IS NULL"),
            FEMALE,
            is("gender_unknown", "coalesce(gender, 'unknown') NOT IN ('female', 'male')"),
            UPPER_SECONDARY,
            TERTIARY,
            is("education_unknown", "coalesce(education, 'unknown') = 'unknown'"),
            is("language_sv", "language_group = 'sv'"),
            is("language_other", "language_group = 'other'"),
            is("language_unknown", "coalesce(language_group, 'unknown') = 'unknown'"),
            is("work_ability_limited", "work_ability_limited"),
            is("work_ability_unknown", "work_ability_limited IS NULL"),
            is("integration_plan", "integration_plan"));

    /** What was before the spell without work: what comes later may follow from the services that are compared. */
    private static final List<Covariate> OF_HISTORY = List.of(
            new Covariate("employed_3", "employed_3"),
            new Covariate("employed_6", "employed_6"),
            EMPLOYED_12,
            EMPLOYED_24,
            is("history_unknown", "employed_24 IS NULL"),
            new Covariate("months_since_job", "least(months_since_job, 60)"),
            is("never_worked", "NOT has_worked AND employed_24 IS NOT NULL"),
            new Covariate("earnings", "earnings_before / 1000"),
            is("earnings_unknown", "earnings_before IS NULL"),
            new Covariate("earlier_spells", "earlier_spells"),
            new Covariate("earlier_services", "earlier_services"),
            new Covariate("services_in_spell", "services_in_spell"));

    static final List<Covariate> SHIPPED = Stream.of(OF_PERSONS, OF_HISTORY, interactions())
            .flatMap(List::stream)
            .toList();

    private Covariates() {}

    private static List<Covariate> interactions() {
        List<Covariate> products = new ArrayList<>();
        for (Covariate history : List.of(EMPLOYED_12, EMPLOYED_24)) {
            for (Covariate person : List.of(UPPER_SECONDARY, TERTIARY, AGE, FEMALE)) {
                products.add(history.times(person));
            }
        }
        for (Covariate education : List.of(UPPER_SECONDARY, TERTIARY)) {
            products.add(AGE.times(education));
            products.add(FEMALE.times(education));
        }
        return products;
    }

    private static Covariate is(String name, String condition) {
        return new Covariate(name, "CAST(" + condition + " AS INTEGER)");
    }
}
