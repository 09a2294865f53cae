package fi.mittava.api.limit;

/**
 * How much one request may ask for. Fragments count wherever they are spread.
 *
 * @param depth fields within fields; introspection of this schema as GraphiQL asks it needs 15
 * @param fields selected in all
 * @param aliases selected under another name
 * @param rootFields each is one query of the generation
 */
record RequestLimits(int depth, int fields, int aliases, int rootFields) {

    static final RequestLimits DEFAULTS = new RequestLimits(16, 5_000, 500, 30);
}
