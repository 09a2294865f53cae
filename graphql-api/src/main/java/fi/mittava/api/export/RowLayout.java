package fi.mittava.api.export;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.api.export.Column.Measure;
import fi.mittava.api.export.Column.Role;
import fi.mittava.api.impact.MetricSelection;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.tabular.ColumnType;
import graphql.language.AstPrinter;
import graphql.language.StringValue;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a table, as the schema's row has them, and what is selected to fill them. {@code figures} has all of its
 * columns always; the others those of the dimensions and metrics asked for. An object becomes a column a part.
 */
final class RowLayout {

    private static final Set<String> NOT_EXPORTED = Set.of("hint", "generation");
    private static final Set<String> DIMENSIONS = Arrays.stream(DimensionFields.values())
            .map(DimensionFields::rowField)
            .collect(Collectors.toUnmodifiableSet());
    /** Of a row that is of one of its measures, or months. */
    private static final Set<String> OTHER_KEYS = Set.of("metric", "horizon", "meterDimension");

    private static final List<String> DEFAULT_HORIZONS = List.of("3", "6", "12", "24");

    private final ExportTable table;
    private final Asked asked;
    private final List<Column> columns = new ArrayList<>();
    private final StringBuilder selection = new StringBuilder();

    /**
     * What the request names.
     *
     * @param dimensions by their fields
     * @param instrument empty: the default
     */
    record Asked(
            List<String> dimensions,
            boolean hasGrain,
            List<String> metrics,
            List<String> horizons,
            String anchor,
            String instrument,
            String lang) {}

    private RowLayout(ExportTable table, Asked asked) {
        this.table = table;
        this.asked = asked;
    }

    static RowLayout of(ExportTable table, GraphQLFieldDefinition field, Asked asked) {
        RowLayout layout = new RowLayout(table, asked);
        GraphQLObjectType row =
                object(object(field.getType()).getFieldDefinition("rows").getType());
        row.getFieldDefinitions().forEach(part -> layout.add(part, List.of()));
        if (table == ExportTable.IMPACT) {
            asked.metrics().forEach(metric -> layout.addMetric(MetricCode.valueOf(metric), row));
        }
        return layout;
    }

    List<Column> columns() {
        return columns;
    }

    String selection() {
        return selection.toString();
    }

    private void add(GraphQLFieldDefinition field, List<String> parents) {
        String name = field.getName();
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        if (NOT_EXPORTED.contains(name)) {
            return;
        }
        boolean isKey = isAskedKey(name);
        if (!isKey && (isDimension(name) || name.equals("period"))) {
            addEmpty(name, type);
        } else if (type.getName().equals("DimensionValue")) {
            select(name + " { code name(lang: " + asked.lang() + ") }");
            column(name, ColumnType.TEXT, isKey ? Role.KEY : Role.OTHER, List.of(name, "code"));
            column(name + "Name", ColumnType.TEXT, isKey ? Role.LABEL : Role.OTHER, List.of(name, "name"));
        } else if (type.getName().equals("Figure")) {
            addFigure(field, parents);
        } else if (type instanceof GraphQLObjectType parts) {
            selection.append(name).append(" { ");
            parts.getFieldDefinitions().forEach(part -> add(part, List.of(name)));
            selection.append("} ");
        } else {
            select(name);
            column(name, columnType(type), role(name, isKey), path(parents, name));
        }
    }

    private boolean isAskedKey(String name) {
        String key = name.endsWith("Name") ? name.substring(0, name.length() - "Name".length()) : name;
        boolean isOfRow = OTHER_KEYS.contains(key) && !(table == ExportTable.FIGURES && key.equals("meterDimension"));
        return asked.dimensions().contains(key) || isOfRow || (asked.hasGrain() && name.equals("period"));
    }

    private static boolean isDimension(String name) {
        return DIMENSIONS.contains(name)
                || (name.endsWith("Name") && DIMENSIONS.contains(name.substring(0, name.length() - "Name".length())));
    }

    private static Role role(String name, boolean isKey) {
        if (isKey) {
            return name.endsWith("Name") ? Role.LABEL : Role.KEY;
        }
        return switch (name) {
            case "value" -> Role.VALUE;
            case "status" -> Role.STATUS;
            default -> Role.OTHER;
        };
    }

    /** Nobody asked for it, so every row is without. */
    private void addEmpty(String name, GraphQLUnmodifiedType type) {
        if (table == ExportTable.FIGURES) {
            column(name, columnType(type), Role.OTHER, List.of());
        }
    }

    private void addFigure(GraphQLFieldDefinition field, List<String> parents) {
        if (table == ExportTable.IMPACT) {
            return;
        }
        String name = field.getName();
        Measure measure =
                new Measure(MetricSelection.metric(name).map(Enum::name).orElse(name), null);
        select(name + " { value low high n status reason }");
        figureColumns(name, path(parents, name), measure);
    }

    private void addMetric(MetricCode metric, GraphQLObjectType row) {
        String name = MetricSelection.field(metric);
        GraphQLFieldDefinition field = row.getFieldDefinition(name);
        if (field == null) {
            throw Parameters.refused("metrics: impact doesn't tell " + metric);
        }
        if (field.getArgument("horizon") == null) {
            String instrument = field.getArgument("instrument") == null
                            || asked.instrument().isEmpty()
                    ? ""
                    : "(instrument: " + AstPrinter.printAst(StringValue.of(asked.instrument())) + ")";
            addMetric(name, name + instrument, new Measure(metric.name(), null));
            return;
        }
        String anchor = field.getArgument("anchor") == null ? "" : ", anchor: " + asked.anchor();
        List<String> horizons = asked.horizons().isEmpty() ? DEFAULT_HORIZONS : asked.horizons();
        horizons.stream()
                .distinct()
                .forEach(horizon -> addMetric(
                        name + horizon.replace('-', '_'),
                        name + "(horizon: " + horizon + anchor + ")",
                        new Measure(metric.name(), Integer.valueOf(horizon))));
    }

    private void addMetric(String alias, String field, Measure measure) {
        if (columns.stream().noneMatch(column -> column.name().equals(alias))) {
            select(alias + ": " + field + " { value low high n status reason }");
            figureColumns(alias, List.of(alias), measure);
        }
    }

    private void figureColumns(String name, List<String> path, Measure measure) {
        columns.add(new Column(name, ColumnType.DECIMAL, Role.VALUE, path(path, "value"), measure));
        column(name + "Low", ColumnType.DECIMAL, Role.OTHER, path(path, "low"));
        column(name + "High", ColumnType.DECIMAL, Role.OTHER, path(path, "high"));
        column(name + "N", ColumnType.WHOLE, Role.OTHER, path(path, "n"));
        column(name + "Status", ColumnType.TEXT, Role.STATUS, path(path, "status"));
        column(name + "Reason", ColumnType.TEXT, Role.OTHER, path(path, "reason"));
    }

    private void select(String field) {
        selection.append(field).append(' ');
    }

    private void column(String name, ColumnType type, Role role, List<String> path) {
        columns.add(new Column(name, type, role, path, null));
    }

    private static List<String> path(List<String> parents, String name) {
        List<String> path = new ArrayList<>(parents);
        path.add(name);
        return List.copyOf(path);
    }

    private static ColumnType columnType(GraphQLUnmodifiedType type) {
        return switch (type.getName()) {
            case "Int", "Long" -> ColumnType.WHOLE;
            case "Decimal" -> ColumnType.DECIMAL;
            case "Month" -> ColumnType.MONTH;
            case "Boolean" -> ColumnType.FLAG;
            default -> ColumnType.TEXT;
        };
    }

    private static GraphQLObjectType object(GraphQLType type) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(type);
    }
}
