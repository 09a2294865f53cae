package fi.mittava.warehouse.payment;

import java.util.Set;

/** What a contract's entitlement was made from: the versions of its lines, and how many participations it has. */
public record Standing(Set<String> versions, int participations) {

    public Standing {
        versions = Set.copyOf(versions);
    }
}
