package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.casemix.CaseMixModel;
import fi.mittava.warehouse.generation.GenerationReader;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Models of the case mix that were asked for, kept while the generation is open. Safe for many threads. */
final class CaseMixModels {

    /** A model is a hundred numbers. */
    private static final int MOST_KEPT = 1_000;

    private final LastAsked<Key, Optional<CaseMixModel>> models = new LastAsked<>(MOST_KEPT);

    /** What a model is of. */
    record Key(
            int serviceType,
            ComparedOutcome outcome,
            @Nullable Integer horizon) {}

    static CaseMixModels of(GenerationReader reader) {
        return reader.kept(CaseMixModels.class, missing -> new CaseMixModels());
    }

    /** The model, fitted if need be. Empty: there is none. */
    Optional<CaseMixModel> model(Key key, Supplier<Optional<CaseMixModel>> fit) {
        return models.get(key, fit);
    }
}
