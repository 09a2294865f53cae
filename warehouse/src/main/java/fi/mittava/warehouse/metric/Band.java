package fi.mittava.warehouse.metric;

/** Where a person is in a month, as registers tell; the characters of {@code participation.path}. */
public enum Band {
    OPEN_FULL_TIME('1'),
    OPEN_PART_TIME('2'),
    SUPPORTED('3'),
    EDUCATION('4'),
    IN_SERVICE('5'),
    UNEMPLOYED('6'),
    OUTSIDE('7'),
    LEFT_REGISTER('8'),
    NOT_OBSERVED('9'),
    NOT_YET('0');

    private final char character;

    Band(char character) {
        this.character = character;
    }

    /** Whether it is a place where people are: the others say that nobody knows, or not yet. */
    public boolean isPlace() {
        return this != NOT_OBSERVED && this != NOT_YET;
    }

    static Band of(String character) {
        for (Band band : values()) {
            if (band.character == character.charAt(0)) {
                return band;
            }
        }
        throw new IllegalStateException("no band has the character " + character);
    }
}
