package fi.mittava.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fi.mittava.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class IngestArchTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("fi.mittava.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noDatabaseAndNoSpring = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.duckdb..", "java.sql..", "org.jooq..", "org.springframework..");

    @ArchTest
    static final ArchRule knowsNothingDownstream =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("fi.mittava.warehouse..", "fi.mittava.api..");

    @ArchTest
    static final ArchRule onlyTwoCommandsKnowTheDemo = noClasses()
            .that()
            .resideOutsideOfPackage("fi.mittava.ingest.demo")
            .and()
            .haveSimpleNameNotStartingWith("GenerateCommand")
            .and()
            .haveSimpleNameNotStartingWith("TemplateCommand")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fi.mittava.ingest.demo");

    @ArchTest
    static final ArchRule theContractKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage("fi.mittava.ingest.feed", "fi.mittava.ingest.pseudonym", "fi.mittava.ingest.definition")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.flink..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule identityStaysInItsRoom =
            classes().that().haveSimpleName("IdentityCode").should().notBePublic();

    @ArchTest
    static final ArchRule onlyTheConsoleSpeaks =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule parquetStaysInLanding = noClasses()
            .that()
            .resideOutsideOfPackage("fi.mittava.ingest.landing")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hadoop..", "org.apache.parquet.hadoop..", "com.github.luben..");
}
