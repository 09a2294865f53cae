package fi.mittava.ingest.demo;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * A synthetic region, written as files of every feed. The same parameters give the same bytes. What is planted in it is
 * described in docs/demo-region.md and written beside the feeds.
 *
 * @param persons how many people look for work at some time, 1 to 1,000,000
 * @param years how many years of months, 1 to 30; the last month is fixed
 * @param seed tells one region from another
 */
public record DemoRegion(int persons, int years, long seed) {
    public static final int DEFAULT_PERSONS = 20_000;
    public static final int DEFAULT_YEARS = 5;
    public static final long DEFAULT_SEED = 20_261;

    /** Rows sent wrong, by feed and mistake. */
    static final String MISTAKES_FILE = "planted-mistakes.csv";

    private static final int MOST_PERSONS = 1_000_000;
    private static final int MOST_YEARS = 30;

    /** Throws CommandFailure if a parameter is out of bounds. */
    public DemoRegion {
        if (persons < 1 || persons > MOST_PERSONS) {
            throw new CommandFailure("persons must be from 1 to " + MOST_PERSONS + ", not " + persons);
        }
        if (years < 1 || years > MOST_YEARS) {
            throw new CommandFailure("years must be from 1 to " + MOST_YEARS + ", not " + years);
        }
    }

    /** What was written of one feed: records delivered in time, right or wrong. */
    public record Written(String feed, long rows) {}

    /**
     * Writes the region into a folder that doesn't exist yet or is empty; throws CommandFailure if it holds something.
     *
     * @param progress hears, now and then, how many persons have been written
     */
    public List<Written> writeTo(Path folder, IntConsumer progress) {
        try {
            EmptyFolder.make(folder);
            List<Delivery> deliveries = write(folder, progress);
            writeMistakes(folder, deliveries);
            copyReadme(folder);
            return deliveries.stream()
                    .map(delivery -> new Written(delivery.feed().name(), delivery.rows()))
                    .toList();
        } catch (IOException e) {
            throw new CommandFailure("the synthetic region can't be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    private List<Delivery> write(Path folder, IntConsumer progress) throws IOException {
        Timeline timeline = new Timeline(years);
        Draws region = new Draws(seed);
        Catalogue catalogue = new Catalogue(region, timeline, persons / (double) DEFAULT_PERSONS);
        ReferenceFeeds reference = new ReferenceFeeds(folder, timeline, catalogue);
        reference.send();
        List<Delivery> deliveries = new ArrayList<>(reference.deliveries());
        PlantedTruth truth = new PlantedTruth();
        Spending spending = new Spending(timeline);
        try (RegisterFeeds registers = new RegisterFeeds(folder, timeline, region);
                IncomeFeed income = new IncomeFeed(folder, timeline, region);
                ParticipationFeed participations = new ParticipationFeed(folder, timeline, region);
                MeasurementFeed measurements = new MeasurementFeed(folder, timeline, region);
                MoneyFeeds money = new MoneyFeeds(folder, timeline, catalogue, region)) {
            Population population = new Population(region, timeline, catalogue.areas());
            Lives lives = new Lives(timeline, catalogue);
            for (int i = 0; i < persons; i++) {
                LifeStory story = lives.live(population.person(i));
                registers.add(story);
                income.add(story);
                for (Participation participation : story.participations()) {
                    String id = participations.add(story.person(), participation);
                    measurements.add(story.person(), participation, id);
                    spending.add(story, participation);
                }
                truth.add(story);
                progress.accept(i + 1);
            }
            money.send(spending);
            deliveries.addAll(registers.deliveries());
            deliveries.addAll(List.of(income.delivery(), participations.delivery(), measurements.delivery()));
            deliveries.addAll(money.deliveries());
        }
        truth.write(folder);
        return deliveries;
    }

    private static void writeMistakes(Path folder, List<Delivery> deliveries) throws IOException {
        List<String> header = List.of("feed", "mistake", "rejected_as", "rows");
        try (CsvFile file = new CsvFile(folder.resolve(MISTAKES_FILE), header)) {
            for (Delivery delivery : deliveries) {
                for (Map.Entry<Mistake, Long> made : delivery.mistakesMade().entrySet()) {
                    Mistake mistake = made.getKey();
                    String reason =
                            mistake.reason() == null ? "" : mistake.reason().name();
                    file.write(delivery.feed().name(), mistake.name(), reason, String.valueOf(made.getValue()));
                }
            }
        }
    }

    private static void copyReadme(Path folder) throws IOException {
        try (InputStream readme =
                Objects.requireNonNull(DemoRegion.class.getResourceAsStream("/demo/README.txt"), "README.txt")) {
            Files.copy(readme, folder.resolve("README.txt"));
        }
    }
}
