package fi.mittava.warehouse.generation;

import java.time.LocalDate;

/** What was done about a service because of feedback: "you said, we did". */
public record ClientAction(Member service, LocalDate date, Text text) {}
