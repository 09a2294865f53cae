package fi.mittava.api.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.api.catalogue.Lang;
import fi.mittava.warehouse.budget.BudgetArgument;
import fi.mittava.warehouse.budget.BudgetStanding;
import fi.mittava.warehouse.casemix.FunnelPosition;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.Band;
import fi.mittava.warehouse.metric.Collector;
import fi.mittava.warehouse.metric.ComparedOutcome;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.warehouse.metric.Metric;
import fi.mittava.warehouse.metric.MetricCatalogue;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.study.gate.Verdict;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Dimension.class,
                MetricCode.class,
                Band.class,
                Collector.class,
                Grain.class,
                Anchor.class,
                Outcome.class,
                Verdict.class,
                ComparedOutcome.class,
                FunnelPosition.class,
                BudgetStanding.class,
                BudgetArgument.class,
                FigureStatus.class,
                Lang.class,
                ImpactOrder.Direction.class
            })
    void anEnumHasTheSameValuesInSchemaAndCode(Class<? extends Enum<?>> type) {
        List<String> inSchema = Objects.requireNonNull(
                        Schema.TYPES.getTypeOrNull(type.getSimpleName(), EnumTypeDefinition.class))
                .getEnumValueDefinitions()
                .stream()
                .map(EnumValueDefinition::getName)
                .toList();

        assertThat(inSchema)
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void everyDimensionHasItsFilterAndItsColumns() {
        assertThat(Objects.requireNonNull(Schema.TYPES.getTypeOrNull("ImpactFilter", InputObjectTypeDefinition.class))
                        .getInputValueDefinitions())
                .extracting(InputValueDefinition::getName)
                .containsExactly(Stream.concat(
                                Arrays.stream(DimensionFields.values()).map(DimensionFields::filterField),
                                Stream.of("goals"))
                        .toArray(String[]::new));
        for (DimensionFields fields : DimensionFields.values()) {
            assertThat(Schema.fields("ImpactRow"))
                    .extracting(FieldDefinition::getName)
                    .contains(fields.rowField());
            assertThat(Schema.fields("FigureRow"))
                    .extracting(FieldDefinition::getName)
                    .contains(fields.rowField(), fields.rowField() + "Name");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TARGET_DIFFERENCE")
    void everyMetricIsAFieldWithTheArgumentsThatItTakes(MetricCode code) {
        Metric metric = MetricCatalogue.metric(code);

        List<String> arguments = Schema.fields("ImpactRow").stream()
                .filter(field -> field.getName().equals(MetricFields.field(code)))
                .flatMap(field -> field.getInputValueDefinitions().stream())
                .map(InputValueDefinition::getName)
                .toList();

        assertThat(Schema.fields("ImpactRow"))
                .extracting(FieldDefinition::getName)
                .contains(MetricFields.field(code));
        assertThat(arguments.contains("horizon")).isEqualTo(metric.hasHorizon());
        assertThat(arguments.contains("anchor")).isEqualTo(metric.hasHorizon() && !metric.isEffect());
        assertThat(arguments.contains("instrument")).isEqualTo(metric.hasInstrument());
    }
}
