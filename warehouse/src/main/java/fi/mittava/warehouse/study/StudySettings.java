package fi.mittava.warehouse.study;

import java.time.Duration;

/**
 * When a study is made, and how.
 *
 * @param every time that must have passed since the last one; zero: whenever what it reads has changed
 * @param seed of the draw of peers
 */
public record StudySettings(Duration every, long seed, StudyDesign design) {

    public StudySettings {
        if (every.isNegative()) {
            throw new IllegalArgumentException("the time between studies must not be below 0, but is " + every);
        }
    }
}
