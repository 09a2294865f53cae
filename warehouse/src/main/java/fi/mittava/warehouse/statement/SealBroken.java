package fi.mittava.warehouse.statement;

/** Sealed statements of a contract aren't there as they were sealed. Nothing is told of the contract until they are again. */
public final class SealBroken extends RuntimeException {

    private final String where;

    SealBroken(String where, String reason) {
        super("the sealed statement " + where + " " + reason
                + "; put the contract's folder back from your last backup");
        this.where = where;
    }

    /** Contract and file. */
    public String where() {
        return where;
    }
}
