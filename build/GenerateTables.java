import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** Generates jOOQ's tables from a DDL script by running it in a real DuckDB file: {@code SCRIPT TARGET_FOLDER}. */
public final class GenerateTables {
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("mittava-tables");
        String url = "jdbc:duckdb:" + folder.resolve("generation.duckdb");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(Path.of(args[0])));
        }
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.duckdb.DuckDBDriver").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.duckdb.DuckDBDatabase")
                                .withInputCatalog("generation")
                                .withInputSchema("main")
                                .withOutputSchemaToDefault(true)
                                .withOutputCatalogToDefault(true))
                        .withGenerate(new Generate().withRecords(false).withGlobalObjectReferences(true))
                        .withTarget(new Target()
                                .withPackageName("fi.mittava.warehouse.generation.tables")
                                .withDirectory(args[1]))));
        Files.deleteIfExists(folder.resolve("generation.duckdb"));
        Files.deleteIfExists(folder);
    }
}
