package fi.mittava.api.export;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.api.impact.Page;
import fi.mittava.warehouse.generation.Dimension;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an export asks of GraphQL, and so of the same gate, with the same limits.
 *
 * @param columns that the rows of the answer become
 * @param pageRows how many rows are asked for at once
 */
record Question(String document, Map<String, Object> variables, List<Column> columns, int pageRows) {

    /** Of a page: so many that it takes a megabyte or two. */
    private static final int PAGE_VALUES = 10_000;

    /** @param query parameters of the request, but for those of the file's form */
    static Question of(ExportTable table, Map<String, String[]> query, GraphQLSchema schema) {
        GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(table.field());
        if (table == ExportTable.STATEMENT) {
            return ofStatement(new Parameters(query, types(field)), table.mostRows());
        }
        GraphQLFieldDefinition lender = schema.getQueryType().getFieldDefinition(ExportTable.FIGURES.field());
        Map<String, GraphQLType> types = types(field);
        table.lentParameters()
                .forEach(name -> types.put(name, lender.getArgument(name).getType()));
        Parameters parameters = new Parameters(query, types);
        if (types.containsKey("metrics") && parameters.texts("metrics").isEmpty()) {
            throw Parameters.refused("name what to tell: metrics=PARTICIPATIONS,EMPLOYMENT_RATE");
        }
        Map<String, Object> variables = variables(field, parameters);
        variables.putIfAbsent("limit", table.mostRows());
        variables.putIfAbsent("offset", 0);
        Page.of((Integer) variables.get("limit"), (Integer) variables.get("offset"), table.mostRows());
        RowLayout rows = RowLayout.of(table, field, asked(parameters));
        String lang = parameters.text("lang", "FI");
        return new Question(
                document(field, variables, rows.selection(), lang),
                Map.copyOf(variables),
                List.copyOf(rows.columns()),
                table.isMadeWhole() ? Math.max(1, PAGE_VALUES / rows.columns().size()) : table.mostRows());
    }

    private static Question ofStatement(Parameters parameters, int mostRows) {
        if (parameters.value("contract") == null) {
            throw Parameters.refused("name a contract: contract=C001");
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String name : List.of("contract", "month")) {
            Object value = parameters.value(name);
            if (value != null) {
                variables.put(name, value);
            }
        }
        return new Question(StatementTable.DOCUMENT, Map.copyOf(variables), StatementTable.columns(), mostRows);
    }

    int limit() {
        return (Integer) variables.getOrDefault("limit", Integer.MAX_VALUE);
    }

    int offset() {
        return (Integer) variables.getOrDefault("offset", 0);
    }

    /** The same for the page from this row on, the first being 0. */
    Question page(int from) {
        Map<String, Object> page = new LinkedHashMap<>(variables);
        page.put("limit", Math.min(pageRows, limit() - from));
        page.put("offset", offset() + from);
        return new Question(document, page, columns, pageRows);
    }

    /** Of every parameter that the root field's own arguments make. */
    private static Map<String, GraphQLType> types(GraphQLFieldDefinition field) {
        Map<String, GraphQLType> types = new TreeMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (argument.getType() instanceof GraphQLInputObjectType fields) {
                fields.getFields().forEach(input -> types.put(parameter(argument, input), input.getType()));
            } else if (!argument.getName().equals("orderBy")) {
                types.put(argument.getName(), argument.getType());
            }
        }
        return types;
    }

    /** The period's anchor, beside the metrics' own. */
    private static String parameter(GraphQLArgument argument, GraphQLInputObjectField input) {
        return input.getName().equals("anchor") ? argument.getName() + "Anchor" : input.getName();
    }

    private static Map<String, Object> variables(GraphQLFieldDefinition field, Parameters parameters) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            Object value = argument.getType() instanceof GraphQLInputObjectType fields
                    ? object(argument, fields, parameters)
                    : parameters.value(argument.getName());
            if (value != null && !Map.of().equals(value)) {
                variables.put(argument.getName(), value);
            }
        }
        return variables;
    }

    private static Map<String, Object> object(
            GraphQLArgument argument, GraphQLInputObjectType fields, Parameters parameters) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (GraphQLInputObjectField input : fields.getFields()) {
            Object value = parameters.value(parameter(argument, input));
            if (value != null) {
                object.put(input.getName(), value);
            }
        }
        fields.getFields().stream()
                .filter(input -> GraphQLTypeUtil.isNonNull(input.getType()) && !object.isEmpty())
                .filter(input -> !object.containsKey(input.getName()))
                .forEach(input -> {
                    throw Parameters.refused(argument.getName() + " needs " + input.getName());
                });
        return object;
    }

    private static RowLayout.Asked asked(Parameters parameters) {
        List<String> dimensions = parameters.texts("groupBy").stream()
                .map(code -> DimensionFields.of(Dimension.valueOf(code)).rowField())
                .toList();
        return new RowLayout.Asked(
                dimensions,
                parameters.value("grain") != null,
                parameters.texts("metrics"),
                parameters.texts("horizons"),
                parameters.text("anchor", "END"),
                parameters.text("instrument", ""),
                parameters.text("lang", "FI"));
    }

    private static String document(
            GraphQLFieldDefinition field, Map<String, Object> variables, String selection, String lang) {
        String declared = variables.keySet().stream()
                .map(name -> "$" + name + ": "
                        + GraphQLTypeUtil.simplePrint(field.getArgument(name).getType()))
                .collect(Collectors.joining(", "));
        String given =
                variables.keySet().stream().map(name -> name + ": $" + name).collect(Collectors.joining(", "));
        return """
            query(%s) {
              table: %s(%s) { totalCount truncated rows { %s } }
              generation { number synthetic publishedAt }
              metrics { code name(lang: %5$s) unit }
              dimensions { code name(lang: %5$s) }
            }\
            """.formatted(declared, field.getName(), given, selection, lang);
    }
}
