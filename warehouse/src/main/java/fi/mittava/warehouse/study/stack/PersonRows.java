package fi.mittava.warehouse.study.stack;

/** The rows of a stack person by person: what a person has in several risk sets counts together. */
public final class PersonRows {

    private static final int PERSONS_A_TASK = 8192;

    private final Stack stack;
    private final int[] starts;
    private final int[] rows;
    private final int[] segmentOf;

    public PersonRows(Stack stack) {
        this.stack = stack;
        starts = new int[stack.panel().persons() + 1];
        rows = new int[stack.rows()];
        segmentOf = new int[stack.rows()];
        for (int row = 0; row < rows.length; row++) {
            starts[stack.person(row) + 1]++;
        }
        for (int person = 0; person < starts.length - 1; person++) {
            starts[person + 1] += starts[person];
        }
        int[] next = starts.clone();
        for (int segment = 0; segment < stack.segments().size(); segment++) {
            Segment of = stack.segments().get(segment);
            for (int row = of.from(); row < of.to(); row++) {
                rows[next[stack.person(row)]++] = row;
                segmentOf[row] = segment;
            }
        }
    }

    public Stack stack() {
        return stack;
    }

    public int persons() {
        return starts.length - 1;
    }

    /** Where a person's rows start among all; they end where the next person's start. */
    public int start(int person) {
        return starts[person];
    }

    /** Into how many parts work on persons is cut: the same whatever the number of threads. */
    public int tasks() {
        return (persons() + PERSONS_A_TASK - 1) / PERSONS_A_TASK;
    }

    /** Where the rows of a task's first person start; those of the task after the last one start at the end. */
    public int taskStart(int task) {
        return starts[firstPerson(task)];
    }

    /** A task's first person. */
    public int firstPerson(int task) {
        return Math.min(persons(), task * PERSONS_A_TASK);
    }

    public int row(int at) {
        return rows[at];
    }

    /** The number of the segment of a row. */
    public int segmentOf(int row) {
        return segmentOf[row];
    }
}
