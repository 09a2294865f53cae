package fi.mittava.api.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Documents that have been parsed and validated, within a bound: pages and BI tools ask the same over and over. */
@Component
final class ParsedDocuments implements GraphQlSourceBuilderCustomizer, PreparsedDocumentProvider {

    /** Of all documents' text; parsed they take some fifty times that. */
    private static final long MOST_CHARACTERS = 1_000_000;

    private final Cache<String, PreparsedDocumentEntry> parsed = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String document, PreparsedDocumentEntry entry) -> document.length())
            .executor(Runnable::run)
            .build();

    ParsedDocuments() {}

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder source) {
        source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(this));
    }

    /** What is wrong with a document is wrong each time, so that is kept too. */
    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return CompletableFuture.completedFuture(parsed.get(input.getQuery(), document -> parse.apply(input)));
    }
}
