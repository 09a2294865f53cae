package fi.mittava.warehouse.study.stack;

import java.util.ArrayList;
import java.util.List;

/**
 * Everybody, or those of one value of one dimension: participants and peers alike.
 *
 * @param dimension its number in the layout; {@link Dimension#NONE} for everybody
 * @param key the value's number in the dimension
 */
public record Group(int dimension, int key) {

    public static final Group EVERYBODY = new Group(Dimension.NONE, Dimension.NONE);

    /** Each value of each dimension. */
    public static List<Group> of(StackLayout layout) {
        List<Group> groups = new ArrayList<>();
        for (int dimension = 0; dimension < layout.dimensions().size(); dimension++) {
            for (int key = 0; key < layout.dimensions().get(dimension).keys().size(); key++) {
                groups.add(new Group(dimension, key));
            }
        }
        return groups;
    }

    public boolean isEverybody() {
        return dimension == Dimension.NONE;
    }

    public boolean holds(Stack stack, int row) {
        return isEverybody() || stack.columns().key(row, dimension) == key;
    }
}
