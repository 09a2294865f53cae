package fi.mittava.ingest;

import fi.mittava.ingest.erasure.HeldParticipations;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.pseudonym.PersonKey;
import fi.mittava.ingest.pseudonym.PseudonymSecret;
import fi.mittava.ingest.pseudonym.Pseudonymiser;
import fi.mittava.ingest.run.RunFolder;
import fi.mittava.ingest.validation.PersonIds;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import fi.mittava.workspace.Tombstone;
import fi.mittava.workspace.Tombstones;
import fi.mittava.workspace.WriterLock;
import java.io.Reader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The first half of an erasure: whom, and that it has begun. The warehouse does the rest, whenever it next writes. */
final class Erase {
    private final Settings settings;
    private final PersonIds kind;
    private final Console console;

    Erase(Settings settings, Console console) {
        this.settings = settings;
        this.kind = PersonIds.of(settings);
        this.console = console;
    }

    /** Erases the one person that {@code input} names. */
    @SuppressWarnings("try") // the lock is held, not used
    void run(Reader input) {
        DataFolder folder = DataFolder.open(settings.path(Setting.DATA_DIR));
        if (!Files.isDirectory(folder.landing())) {
            throw new CommandFailure("nothing has been ingested into " + folder.root() + ", so nobody can be erased");
        }
        Slice identity = Identity.read(input, kind);
        try (WriterLock lock = WriterLock.acquire(folder, "erase")) {
            IngestLog.to(folder);
            if (!RunFolder.unended(folder).isEmpty()) {
                throw new CommandFailure("an ingest was stopped before its end and may still bring records of the"
                        + " person; run the same `./mittava ingest` again, then erase");
            }
            begin(folder, identity);
        }
    }

    private void begin(DataFolder folder, Slice identity) {
        Pseudonymiser pseudonymiser =
                new Pseudonymiser(PseudonymSecret.of(settings, folder, text -> console.step("erase", text)));
        UUID person = uuid(
                kind == PersonIds.OPAQUE ? pseudonymiser.ofOpaque(identity) : pseudonymiser.ofIdentityCode(identity));
        Tombstones tombstones = new Tombstones(folder);
        List<Tombstone> earlier = tombstones.all().stream()
                .filter(tombstone -> tombstone.personKey().equals(person))
                .toList();
        if (!earlier.isEmpty()) {
            console.step("erase", "begun before, on " + earlier.getFirst().erasedOn());
            return;
        }
        LandedFiles landed = new LandedFiles(folder);
        landed.removeUnfinished();
        List<String> ids = HeldParticipations.of(person, landed);
        Set<UUID> keys = ids.stream()
                .map(id -> uuid(pseudonymiser.ofParticipation(Slice.of(id))))
                .collect(Collectors.toSet());
        // The day is what people in Finland call it.
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Helsinki"));
        tombstones.begin(new Tombstone(UUID.randomUUID(), today, person, keys, ids));
        console.step("erase", "begun");
    }

    private static UUID uuid(PersonKey key) {
        return new UUID(key.high(), key.low());
    }
}
