package fi.mittava.warehouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fi.mittava", importOptions = DoNotIncludeTests.class)
class WarehouseArchTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("fi.mittava.warehouse.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfTheStudyHaveNoCycles =
            slices().matching("fi.mittava.warehouse.study.(*)..").should().beFreeOfCycles();

    private static final String[] COMPARISON = {
        "fi.mittava.warehouse.study.stack..",
        "fi.mittava.warehouse.study.score..",
        "fi.mittava.warehouse.study.outcome..",
        "fi.mittava.warehouse.study.diagnostic..",
        "fi.mittava.warehouse.study.estimator.."
    };

    @ArchTest
    static final ArchRule theComparisonKnowsNeitherTheDatabaseNorTheRun = noClasses()
            .that()
            .resideInAnyPackage(COMPARISON)
            .or()
            .resideInAnyPackage("fi.mittava.warehouse.study.slice..", "fi.mittava.warehouse.study.gate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fi.mittava.warehouse.study", "fi.mittava.warehouse.database..", "java.sql..", "org.jooq..");

    @ArchTest
    static final ArchRule nobodyButTheStudyEntersTheComparison = noClasses()
            .that()
            .resideInAPackage("fi.mittava.warehouse..")
            .and()
            .resideOutsideOfPackage("fi.mittava.warehouse.study..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMPARISON);

    @ArchTest
    static final ArchRule theWarehouseKnowsNeitherIngestNorApiNorWhatTheyRunOn = noClasses()
            .that()
            .resideInAPackage("fi.mittava.warehouse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fi.mittava.ingest..", "fi.mittava.api..", "org.apache.flink..", "org.springframework..");

    @ArchTest
    static final ArchRule whatIsAskedKnowsNothingOfLoading = noClasses()
            .that()
            .resideInAnyPackage("fi.mittava.warehouse.metric..", "fi.mittava.warehouse.disclosure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fi.mittava.warehouse.load..", "fi.mittava.warehouse.star..", "fi.mittava.warehouse.database..");

    @ArchTest
    static final ArchRule theGateKnowsNeitherSqlNorMetrics = noClasses()
            .that()
            .resideInAPackage("fi.mittava.warehouse.disclosure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.jooq..", "java.sql..", "fi.mittava.warehouse.metric..", "fi.mittava.warehouse.generation..");

    @ArchTest
    static final ArchRule nothingIsPrintedButByTheCommand = noClasses()
            .that()
            .resideInAPackage("fi.mittava.warehouse..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule sqlStaysInTheWarehouse = noClasses()
            .that()
            .resideOutsideOfPackage("fi.mittava.warehouse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jooq..", "org.duckdb..");
}
