package fi.mittava.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ApiArchTest {

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fi.mittava.api");

    @Test
    void noSqlIsWrittenHere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "org.duckdb..", "java.sql..", "javax.sql..")
                .check(API);
    }

    @Test
    void ofTheWarehouseOnlyTheDoorsOfQuestionsAndGenerationsAreKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fi.mittava.warehouse.load..",
                        "fi.mittava.warehouse.generation.tables..",
                        "fi.mittava.ingest..",
                        "org.apache.flink..")
                .check(API);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("fi.mittava.api.(*)..").should().beFreeOfCycles().check(API);
    }

    @Test
    void conceptsDoNotKnowTheServerAroundThem() {
        noClasses()
                .that()
                .resideInAnyPackage("..api.impact..", "..api.catalogue..", "..api.quality..", "..api.reference..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..api.edge..", "..api.generation..", "jakarta.servlet..", "org.springframework.web..")
                .check(API);
    }

    @Test
    void onlyCommandsWriteToTheConsole() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ApiApplication")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(API);
    }

    @Test
    void controllersStayBehindTheSchema() {
        classes()
                .that()
                .areAnnotatedWith(org.springframework.stereotype.Controller.class)
                .should()
                .bePackagePrivate()
                .check(API);
    }
}
