package fi.mittava.warehouse.generation;

import static fi.mittava.warehouse.generation.tables.Tables.AREA;
import static fi.mittava.warehouse.generation.tables.Tables.CONTRACT;
import static fi.mittava.warehouse.generation.tables.Tables.MEMBER;
import static fi.mittava.warehouse.generation.tables.Tables.PROVIDER;
import static fi.mittava.warehouse.generation.tables.Tables.SERVICE;
import static fi.mittava.warehouse.generation.tables.Tables.TARGET_GROUP;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads a generation's catalogue from its small tables. */
final class CatalogueTables {

    private static final int UNKNOWN = 0;

    private final DSLContext sql;
    private final Map<Dimension, Members> members = new EnumMap<>(Dimension.class);

    CatalogueTables(DSLContext sql) {
        this.sql = sql;
    }

    GenerationCatalogue read() {
        for (Dimension dimension : Dimension.values()) {
            members.put(dimension, new Members());
        }
        sql.selectFrom(MEMBER)
                .orderBy(MEMBER.DIMENSION, MEMBER.POSITION, MEMBER.CODE)
                .forEach(row -> members(Dimension.valueOf(row.get(MEMBER.DIMENSION)))
                        .add(
                                row.get(MEMBER.KEY),
                                new Member(
                                        row.get(MEMBER.CODE),
                                        new Text(
                                                row.get(MEMBER.NAME_FI),
                                                row.get(MEMBER.NAME_SV),
                                                row.get(MEMBER.NAME_EN)))));
        InstrumentTables instruments = new InstrumentTables(sql);
        return new GenerationCatalogue(
                members,
                services(),
                providers(),
                contracts(),
                areas(),
                targetGroups(),
                instruments.instruments(),
                instruments.measures());
    }

    private Members members(Dimension dimension) {
        return members.computeIfAbsent(dimension, any -> new Members());
    }

    private Member member(Dimension dimension, int key) {
        return members(dimension).withKey(key);
    }

    private List<Service> services() {
        return sql.selectFrom(SERVICE)
                .orderBy(SERVICE.CODE)
                .fetch(row -> new Service(
                        row.get(SERVICE.CODE),
                        member(Dimension.SERVICE, row.get(SERVICE.KEY)).name(),
                        member(Dimension.SERVICE_TYPE, row.get(SERVICE.SERVICE_TYPE_KEY)),
                        delivery(row.get(SERVICE.DELIVERY_KEY)),
                        row.get(SERVICE.GOAL),
                        row.get(SERVICE.IS_PILOT),
                        euros(row.get(SERVICE.UNIT_COST_CENTS))));
    }

    private @Nullable Member delivery(int key) {
        return key == UNKNOWN ? null : member(Dimension.DELIVERY, key);
    }

    private static @Nullable BigDecimal euros(@Nullable Long cents) {
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }

    private List<Provider> providers() {
        return sql.selectFrom(PROVIDER)
                .orderBy(PROVIDER.CODE)
                .fetch(row -> new Provider(
                        row.get(PROVIDER.CODE),
                        member(Dimension.PROVIDER, row.get(PROVIDER.KEY)).name().fi(),
                        row.get(PROVIDER.BUSINESS_ID)));
    }

    private List<Contract> contracts() {
        return sql.selectFrom(CONTRACT)
                .orderBy(CONTRACT.CODE)
                .fetch(row -> new Contract(
                        row.get(CONTRACT.CODE),
                        known(Dimension.SERVICE, row.get(CONTRACT.SERVICE_KEY)),
                        known(Dimension.PROVIDER, row.get(CONTRACT.PROVIDER_KEY)),
                        Stream.of(row.get(CONTRACT.AREA_KEYS))
                                .map(key -> member(Dimension.AREA, key))
                                .toList(),
                        row.get(CONTRACT.START_DATE),
                        row.get(CONTRACT.END_DATE)));
    }

    private @Nullable Member known(Dimension dimension, @Nullable Integer key) {
        return key == null ? null : member(dimension, key);
    }

    private List<Area> areas() {
        return sql.selectFrom(AREA)
                .orderBy(AREA.CODE)
                .fetch(row -> new Area(
                        row.get(AREA.CODE),
                        member(Dimension.AREA, row.get(AREA.KEY)).name(),
                        List.of(row.get(AREA.MUNICIPALITY_CODES))));
    }

    private List<TargetGroup> targetGroups() {
        return sql.selectFrom(TARGET_GROUP)
                .orderBy(TARGET_GROUP.KEY)
                .fetch(row -> new TargetGroup(
                        row.get(TARGET_GROUP.CODE),
                        member(Dimension.TARGET_GROUP, row.get(TARGET_GROUP.KEY))
                                .name(),
                        row.get(TARGET_GROUP.RULE)));
    }
}
