package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Contract;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.QuestionRefused;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.util.Locale;

/** Who may know what contracts pay for: managers, of contracts that are wholly for areas of theirs. */
public final class StatementAccess {

    private final Access access;

    /**
     * Of an asker.
     *
     * @throws QuestionRefused if it is no manager
     */
    public StatementAccess(Access access, String what) {
        if (access.profile() != Profile.MANAGER) {
            throw new QuestionRefused(
                    Code.NOT_FOR_PROFILE,
                    "the profile " + access.profile().name().toLowerCase(Locale.ROOT) + " may not ask for " + what);
        }
        this.access = access;
    }

    public boolean sees(Contract contract) {
        return access.isToAll()
                || (access.reaches(Dimension.CONTRACT, contract.code())
                        && !contract.areas().isEmpty()
                        && contract.areas().stream().allMatch(area -> access.reaches(Dimension.AREA, area.code())));
    }

    /** Whether the contracts that the asker sees are their own, whose participations they answer for. */
    public boolean isOwn() {
        return access.scope().containsKey(Dimension.AREA);
    }
}
