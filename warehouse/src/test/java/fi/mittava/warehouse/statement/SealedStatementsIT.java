package fi.mittava.warehouse.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.payment.CapKind;
import fi.mittava.warehouse.payment.Caps;
import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.Pending;
import fi.mittava.warehouse.payment.Proof;
import fi.mittava.warehouse.payment.Statement;
import fi.mittava.warehouse.payment.StatementLine;
import fi.mittava.warehouse.payment.StatementLine.Reason;
import fi.mittava.warehouse.payment.TermLine;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStatementsIT {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Instant NOW = Instant.parse("2026-07-03T08:00:00Z");

    @TempDir
    private Path data;

    private SealedStatements sealed;

    @BeforeEach
    void open() {
        sealed = new SealedStatements(DataFolder.create(data));
    }

    private static Terms terms(String contract) {
        return new Terms(
                contract,
                "P1",
                LocalDate.of(2026, 1, 1),
                null,
                List.of(new TermLine(
                        Component.OUTCOME,
                        "EMPLOYED_OPEN",
                        Anchor.END,
                        6,
                        3,
                        1,
                        96_000,
                        LocalDate.of(2026, 1, 1),
                        null,
                        "ääkköset \"/\\",
                        500_000L,
                        null,
                        "register",
                        0.6)),
                new Caps(null, 1L, Long.MAX_VALUE, null));
    }

    private static Statement statement(String contract, YearMonth month, String... participations) {
        return new Statement(
                contract,
                month,
                month.atEndOfMonth(),
                Stream.of(participations)
                        .map(participation -> new StatementLine(
                                new Claim(
                                        new ClaimKey(contract, contract + "/OUTCOME/x", participation, month),
                                        1,
                                        96_000,
                                        50_000,
                                        participation.isEmpty() ? null : CapKind.CONTRACT,
                                        new Proof(List.of("register"), List.of(month.minusMonths(1), month))),
                                50_000,
                                Reason.NEW,
                                null))
                        .toList(),
                List.of(new Pending(contract, contract + "/OUTCOME/x", "waits", null)),
                3);
    }

    private SealedStatement seal(String contract, YearMonth month, String... participations) {
        return sealed.seal(statement(contract, month, participations), terms(contract), 12, "c0ffee", NOW);
    }

    private Path file(String name) {
        return data.resolve("statements").resolve(name);
    }

    @Test
    void whatWasSealedIsReadAsItWas() {
        SealedStatement may = seal("C1", MAY, "T2", "T1", "");
        SealedStatement june = seal("C1", MAY.plusMonths(1), "T3", "T1");
        SealedContract read = sealed.of("C1");

        assertThat(read.statements()).containsExactly(may, june);
        assertThat(may.terms()).isEqualTo(terms("C1"));
        assertThat(may.total()).isEqualTo(150_000);
        assertThat(may.pending()).isEqualTo(1);
        assertThat(may.previousHash()).isNull();
        assertThat(june.previousHash()).isEqualTo(may.hash());
        assertThat(may.lines().stream().map(line -> line.claim().key().participation()))
                .containsExactly("R000001", "R000002", "");
        assertThat(june.lines().stream().map(line -> line.claim().key().participation()))
                .containsExactly("R000003", "R000002");
        assertThat(read.booked().getFirst().lines())
                .isEqualTo(statement("C1", MAY, "T2", "T1", "").lines());
        assertThat(read.settled()).isEmpty();
        assertThat(sealed.of("C2").statements()).isEmpty();
    }

    @Test
    void aStatementNamesNoParticipationAndHasNoFloatingPoint() throws IOException {
        seal("C1", MAY, "T2", "T1");

        assertThat(Files.readString(file("C1/2026-05.json"))).isEqualToIgnoringNewLines("""
            {"asOf":"2026-05-31","checksum":"c0ffee","contract":"C1","generation":12,\
            "hash":"%s",\
            "lines":[%s,%s],"month":"2026-05","participations":3,"pending":1,"previousHash":null,\
            "sealedAt":"2026-07-03T08:00:00Z","terms":{"caps":{"contract":9223372036854775807,"floorMonth":null,\
            "month":1,"person":null},"contract":"C1","end":null,"lines":[{"anchor":"END","cap":500000,\
            "component":"OUTCOME","gapMonths":1,"horizon":6,"leastResponseRate":"0.6","metric":"EMPLOYED_OPEN",\
            "personCap":null,"price":96000,"source":"register","sustainMonths":3,\
            "targetGroup":"ääkköset \\"/\\\\","validFrom":"2026-01-01","validTo":null}],"provider":"P1",\
            "start":"2026-01-01"}}\
            """.formatted(
                        sealed.of("C1").statements().getFirst().hash(), line("R000001"), line("R000002")));
        assertThat(Files.readString(file("C1/references.json")))
                .isEqualToIgnoringNewLines("{\"R000001\":\"T2\",\"R000002\":\"T1\"}");
    }

    private static String line(String reference) {
        return """
            {"amount":50000,"bookedIn":null,"claim":{"amount":50000,"cutBy":"CONTRACT","key":{"contract":"C1",\
            "due":"2026-05","participation":"%s","version":"C1/OUTCOME/x"},"proof":{"months":["2026-04","2026-05"],\
            "sources":["register"]},"unitPrice":96000,"units":1},"reason":"NEW"}\
            """.formatted(reference);
    }

    @Test
    void noByteCanBeAltered() throws IOException {
        seal("C1", MAY, "T1");
        seal("C2", MAY, "T1");
        byte[] content = Files.readAllBytes(file("C1/2026-05.json"));
        for (int place = 0; place < content.length; place++) {
            byte[] altered = content.clone();
            altered[place] ^= 1;
            Files.write(file("C1/2026-05.json"), altered);
            assertThatThrownBy(() -> sealed.of("C1")).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> seal("C1", MAY.plusMonths(1)))
                .isInstanceOf(SealBroken.class)
                .hasMessage(
                        "the sealed statement C1 2026-05.json isn't as it was sealed; put the contract's folder back"
                                + " from your last backup");
        assertThat(sealed.of("C2").statements()).hasSize(1);
        Files.write(file("C1/2026-05.json"), content);
        assertThat(sealed.of("C1").statements()).hasSize(1);
    }

    @Test
    void noneCanBeMissingOrReplaced() throws IOException {
        seal("C1", MAY, "T1");
        SealedStatement june = seal("C1", MAY.plusMonths(1), "T2");
        seal("C1", MAY.plusMonths(2), "T3");
        Path other = Files.createTempDirectory(data, "other");
        SealedStatements elsewhere = new SealedStatements(new DataFolder(other));
        elsewhere.seal(statement("C1", MAY.plusMonths(1), "T9"), terms("C1"), 12, null, NOW);

        Files.delete(file("C1/2026-06.json"));
        assertThatThrownBy(() -> sealed.of("C1"))
                .isInstanceOf(SealBroken.class)
                .hasMessageStartingWith("the sealed statement C1 2026-07.json doesn't follow the one before it");
        Files.copy(other.resolve("statements/C1/2026-06.json"), file("C1/2026-06.json"));
        assertThatThrownBy(() -> sealed.of("C1"))
                .isInstanceOf(SealBroken.class)
                .hasMessageStartingWith("the sealed statement C1 2026-06.json doesn't follow");
        Files.write(file("C1/2026-06.json"), CanonicalJson.file(june));
        Files.delete(file("C1/2026-05.json"));
        assertThatThrownBy(() -> sealed.of("C1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void anothersFileIsRefused() throws IOException {
        seal("C1", MAY, "T1");
        Files.createDirectories(file("C2"));
        Files.copy(file("C1/2026-05.json"), file("C2/2026-05.json"));
        assertThatThrownBy(() -> sealed.of("C2")).isInstanceOf(SealBroken.class);

        Files.move(file("C1/2026-05.json"), file("C1/2026-06.json"));
        assertThatThrownBy(() -> sealed.of("C1")).isInstanceOf(SealBroken.class);
    }

    @Test
    void withoutReferencesNothingIsToldAsIfAllWereErased() throws IOException {
        seal("C1", MAY, "T1");
        Files.delete(file("C1/references.json"));

        assertThatThrownBy(() -> sealed.of("C1"))
                .isInstanceOf(SealBroken.class)
                .hasMessageStartingWith("the sealed statement C1 references.json can't be read");
    }

    @Test
    void aMonthIsSealedOnceAndInOrder() {
        seal("C1", MAY, "T1");
        for (YearMonth month : List.of(MAY, MAY.minusMonths(1))) {
            assertThatThrownBy(() -> seal("C1", month, "T2"))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessage("the statement of C1 for " + month
                            + " can't be sealed: that for 2026-05 is, and the next" + " one must be of a later month");
        }
        assertThat(seal("C1", MAY.plusMonths(4), "T2").month()).isEqualTo(MAY.plusMonths(4));
    }

    @Test
    void whoIsNoLongerKnownIsTakenOutAndTheirClaimsAreSettled() throws IOException {
        seal("C1", MAY, "T1", "T2");
        seal("C1", MAY.plusMonths(1), "T2");
        seal("C2", MAY, "T2");
        assertThat(sealed.participations()).containsExactlyInAnyOrder("T1", "T2");
        byte[] before = Files.readAllBytes(file("C1/2026-05.json"));

        sealed.prune(Set.of("T2", "T7"));

        SealedContract read = sealed.of("C1");
        assertThat(Files.readAllBytes(file("C1/2026-05.json"))).isEqualTo(before);
        assertThat(read.participations()).containsOnlyKeys("R000002");
        assertThat(read.settled())
                .containsExactly(new Claim(
                        new ClaimKey("C1", "C1/OUTCOME/x", "settled R000001", MAY),
                        1,
                        96_000,
                        50_000,
                        CapKind.CONTRACT,
                        new Proof(List.of("register"), List.of(MAY.minusMonths(1), MAY))));
        assertThat(sealed.participations()).containsExactly("T2");

        sealed.prune(Set.of());
        assertThat(seal("C1", MAY.plusMonths(2), "T1")
                        .lines()
                        .getFirst()
                        .claim()
                        .key()
                        .participation())
                .isEqualTo("R000003");
    }

    @Test
    void whatAKilledProcessLeftIsPassedOverAndPruned() throws IOException {
        seal("C1", MAY, "T1");
        Files.writeString(file("C1/.part"), "{\"R000001\":\"T1\",\"R000002\":\"T2\"}");

        assertThat(sealed.of("C1").statements()).hasSize(1);
        sealed.prune(Set.of("T1"));
        assertThat(file("C1/.part")).doesNotExist();

        // References are written before the statement that needs them.
        Files.writeString(file("C1/references.json"), "{\"R000001\":\"T1\",\"R000002\":\"T2\"}");
        assertThat(seal("C1", MAY.plusMonths(1), "T3", "T2").lines())
                .extracting(line -> line.claim().key().participation())
                .containsExactly("R000003", "R000002");
        Files.createDirectories(file("C3"));
        Files.writeString(file("C3/references.json"), "{\"R000001\":\"T1\"}");
        assertThat(sealed.of("C3").statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "a/b", "../../x", "ä", "C 1", "a%2Fb", "con\\x", "references.json"})
    void aCodeOfAnyKindHasAFolderOfItsOwn(String contract) throws IOException {
        SealedStatement may = seal(contract, MAY, "T1");

        assertThat(sealed.of(contract).statements()).containsExactly(may);
        try (Stream<Path> folders = Files.list(data.resolve("statements"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).toList())
                    .hasSize(1)
                    .allMatch(name -> name.matches("[A-Za-z0-9_%-]+"));
        }
        try (Stream<Path> folders = Files.list(data)) {
            assertThat(folders).hasSize(1);
        }
    }

    @Test
    void longCodesAreToldApart() {
        String contract = "ö".repeat(60);
        seal(contract + "1", MAY, "T1");

        assertThat(sealed.of(contract + "2").statements()).isEmpty();
        assertThat(SealedStatements.safe(contract).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(200);
    }

    @Test
    void theVersionChangesWithEachSealAndPrune() {
        Set<String> versions = new HashSet<>(List.of(sealed.version()));
        seal("C1", MAY, "T1");
        versions.add(sealed.version());
        seal("C1", MAY.plusMonths(1), "T1");
        versions.add(sealed.version());
        sealed.prune(Set.of());
        versions.add(sealed.version());

        assertThat(versions).hasSize(4);
        assertThat(sealed.version()).isIn(versions);
    }
}
