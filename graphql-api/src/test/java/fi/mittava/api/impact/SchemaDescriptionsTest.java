package fi.mittava.api.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.warehouse.metric.MetricCatalogue;
import graphql.language.AbstractDescribedNode;
import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The schema tells what it means: each type, root field and enum value by itself; a field or argument by itself, or where
 * the same name of the same type stands elsewhere. What metrics and dimensions mean is told by the catalogue that the API answers.
 */
class SchemaDescriptionsTest {

    private static final Set<String> SELF_EXPLANATORY = Set.of("code", "name", "rows");

    /** Told by the root fields metrics and dimensions. */
    private static final Set<String> CATALOGUED_ENUMS = Set.of("MetricCode", "Dimension");

    private static final Set<String> CATALOGUED = Stream.concat(
                    MetricFields.BY_FIELD.keySet().stream(),
                    Arrays.stream(DimensionFields.values())
                            .flatMap(fields ->
                                    Stream.of(fields.rowField(), fields.rowField() + "Name", fields.filterField())))
            .collect(Collectors.toSet());

    /** A field, an argument or a field of an input. */
    private record Part(String of, String name, String type, boolean isTold) {
        static Part of(String parent, FieldDefinition field) {
            return new Part(parent, field.getName(), AstPrinter.printAst(field.getType()), isDescribed(field));
        }

        static Part of(String parent, InputValueDefinition value) {
            return new Part(parent, value.getName(), AstPrinter.printAst(value.getType()), isDescribed(value));
        }

        /** As a field verdict of the type Verdict is. */
        boolean isToldByItsType() {
            return name.equalsIgnoreCase(type.replaceAll("[\\[\\]!]", ""));
        }

        boolean isTheSameAs(Part other) {
            return name.equals(other.name) && type.equals(other.type);
        }

        @Override
        public String toString() {
            return of + "." + name + ": " + type;
        }
    }

    @Test
    void everyTypeIsDescribed() {
        assertThat(Schema.TYPES.getTypes(ObjectTypeDefinition.class))
                .allMatch(SchemaDescriptionsTest::isDescribed, "described");
        assertThat(Schema.TYPES.getTypes(InputObjectTypeDefinition.class))
                .allMatch(SchemaDescriptionsTest::isDescribed, "described");
        assertThat(Schema.TYPES.getTypes(EnumTypeDefinition.class))
                .allMatch(SchemaDescriptionsTest::isDescribed, "described");
    }

    @Test
    void everyRootFieldIsDescribed() {
        assertThat(Schema.fields("Query"))
                .filteredOn(field -> !isDescribed(field))
                .extracting(FieldDefinition::getName)
                .isEmpty();
    }

    @Test
    void everyEnumValueIsDescribed() {
        assertThat(Schema.TYPES.getTypes(EnumTypeDefinition.class))
                .filteredOn(type -> !CATALOGUED_ENUMS.contains(type.getName()))
                .flatExtracting(EnumTypeDefinition::getEnumValueDefinitions)
                .filteredOn(value -> !isDescribed(value))
                .extracting(NamedNode::getName)
                .isEmpty();
    }

    @Test
    void everyFieldAndArgumentIsDescribedWhereItFirstStandsAtLeast() {
        List<Part> parts = Stream.concat(
                        Schema.TYPES.getTypes(ObjectTypeDefinition.class).stream()
                                .flatMap(SchemaDescriptionsTest::parts),
                        Schema.TYPES.getTypes(InputObjectTypeDefinition.class).stream()
                                .flatMap(SchemaDescriptionsTest::parts))
                .toList();
        List<Part> described = parts.stream().filter(Part::isTold).toList();

        assertThat(parts)
                .filteredOn(part -> !SELF_EXPLANATORY.contains(part.name()) && !CATALOGUED.contains(part.name()))
                .filteredOn(part -> !part.isToldByItsType())
                .filteredOn(part -> described.stream().noneMatch(part::isTheSameAs))
                .isEmpty();
    }

    private static Stream<Part> parts(ObjectTypeDefinition type) {
        return type.getFieldDefinitions().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(Part.of(type.getName(), field)),
                        field.getInputValueDefinitions().stream()
                                .map(argument -> Part.of(type.getName() + "." + field.getName(), argument))));
    }

    private static Stream<Part> parts(InputObjectTypeDefinition type) {
        return type.getInputValueDefinitions().stream().map(field -> Part.of(type.getName(), field));
    }

    @Test
    void theCatalogueTellsOfEachMetricWhatItIs() {
        assertThat(MetricCatalogue.all()).allSatisfy(metric -> {
            assertThat(metric.unit()).isNotBlank();
            assertThat(metric.formula()).isNotBlank();
            assertThat(metric.counts()).isNotBlank();
            assertThat(metric.source()).isNotEmpty();
            assertThat(List.of(metric.name(), metric.description()))
                    .allSatisfy(text -> assertThat(List.of(text.fi(), text.sv(), text.en()))
                            .allSatisfy(words -> assertThat(words).isNotBlank()));
        });
    }

    private static boolean isDescribed(AbstractDescribedNode<?> node) {
        return node.getDescription() != null
                && !node.getDescription().getContent().isBlank();
    }
}
