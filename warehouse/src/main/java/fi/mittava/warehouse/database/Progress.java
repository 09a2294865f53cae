package fi.mittava.warehouse.database;

import java.time.Duration;

/** Hears what has been done, while a command runs. */
public interface Progress {

    /** Nobody hears: for work that no command waits for. */
    Progress NONE = new Progress() {
        @Override
        public void step(String what, long rows, Duration took) {}

        @Override
        public void note(String line) {}

        @Override
        public void part(String what, Duration took) {}
    };

    /** A step that users know is done: what it was, how many rows came of it, how long it took. */
    void step(String what, long rows, Duration took);

    /** Something that users should know, in a line. */
    void note(String line);

    /** A part of a step, for those who look for time: a model's name. */
    void part(String what, Duration took);
}
