package fi.mittava.ingest.definition;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The definitions that have landed, of each the latest. */
public final class LandedDefinitions {
    private final Map<String, Version> byKey = new HashMap<>();

    private record Version(Definition definition, long updatedAt, long contentHash) {
        boolean isAfter(Version other) {
            return updatedAt > other.updatedAt || (updatedAt == other.updatedAt && contentHash > other.contentHash);
        }
    }

    public static LandedDefinitions in(LandedFiles landed) {
        LandedDefinitions definitions = new LandedDefinitions();
        int table = LandingLayout.landed(Feeds.everything().indexOf(Feeds.DEFINITIONS));
        landed.forEach(LandingLayout.table(table), "", row -> {
            Definition definition = new Definition(
                    row.getString("kind", 0),
                    row.getString("code", 0),
                    row.getString("version", 0),
                    row.getBoolean(Feed.DELETED, 0) ? "" : row.getString("body", 0));
            definitions.byKey.merge(
                    definition.key(),
                    new Version(definition, row.getLong(Feed.UPDATED_AT, 0), row.getLong(LandedTable.CONTENT_HASH, 0)),
                    (one, other) -> one.isAfter(other) ? one : other);
        });
        return definitions;
    }

    /** Those that haven't landed with this content. */
    public List<Definition> changed(List<Definition> present) {
        return present.stream()
                .filter(definition -> {
                    Version landed = byKey.get(definition.key());
                    return landed == null || !landed.definition().body().equals(definition.body());
                })
                .toList();
    }

    /**
     * Landed ones that are gone, taken back: those without a file, but not older versions of an instrument that still has one,
     * whose answers need them.
     *
     * @param present every definition that there is now
     */
    public List<Definition> gone(List<Definition> present) {
        Set<String> names = present.stream().map(LandedDefinitions::name).collect(Collectors.toSet());
        return byKey.values().stream()
                .map(Version::definition)
                .filter(definition -> !definition.isWithdrawn() && !names.contains(name(definition)))
                .sorted(Comparator.comparing(Definition::key))
                .map(Definition::withdrawn)
                .toList();
    }

    private static String name(Definition definition) {
        return definition.kind() + " " + definition.code();
    }

    /** The landed definitions in force, with these in the place of those of the same key. */
    public Collection<Definition> with(List<Definition> newer) {
        Map<String, Definition> merged = new HashMap<>();
        byKey.forEach((key, version) -> merged.put(key, version.definition()));
        newer.forEach(definition -> merged.put(definition.key(), definition));
        return merged.values().stream()
                .filter(definition -> !definition.isWithdrawn())
                .toList();
    }
}
