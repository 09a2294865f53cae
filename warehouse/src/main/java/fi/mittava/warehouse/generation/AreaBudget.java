package fi.mittava.warehouse.generation;

import java.math.BigDecimal;

/** What an area set aside for a service in a calendar year. */
public record AreaBudget(Member area, Member service, int year, BigDecimal euros) {}
