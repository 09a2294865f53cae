package fi.mittava.warehouse.metric;

import java.time.YearMonth;

/** Participations whose anchor date lies in [from, to): {@code to} is the first month left out. */
public record Period(YearMonth from, YearMonth to, Anchor anchor) {}
