package fi.mittava.ingest.definition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What may be answered to an item of an instrument. */
public sealed interface Item extends Serializable {

    /** A number; both ends are answers. */
    record Scale(double min, double max) implements Item {
        boolean holds(double answer) {
            return answer >= min && answer <= max;
        }
    }

    /**
     * One or more of the choices. An answer is a number for each: 1 chosen, 0 not chosen.
     *
     * @param codes the choices, in the form's order
     */
    record Choice(boolean isSeveral, ArrayList<String> codes) implements Item {
        static boolean holds(double answer) {
            return answer == 0 || answer == 1;
        }

        /** The item_code of a choice's answer. */
        public static String answer(String item, String choice) {
            return item + "." + choice;
        }

        /** The item_code of the answer to each choice. */
        List<String> answers(String item) {
            return codes.stream().map(code -> answer(item, code)).toList();
        }
    }
}
