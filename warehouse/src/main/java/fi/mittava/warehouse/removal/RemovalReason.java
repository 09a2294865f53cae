package fi.mittava.warehouse.removal;

/** Why records left landing. They count as rejected from then on. */
enum RemovalReason {
    ERASED("the person was erased"),
    EXPIRED("older than the setting retention.years allows to keep");

    private final String message;

    RemovalReason(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
