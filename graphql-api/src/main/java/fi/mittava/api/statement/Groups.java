package fi.mittava.api.statement;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members that prices name by their codes. */
record Groups(GenerationReader generation) {

    /** A target group; one that is no more is named by its code. */
    @Nullable
    Member targetGroup(@Nullable String code) {
        return code == null ? null : member(Dimension.TARGET_GROUP, code);
    }

    Member contract(String code) {
        return member(Dimension.CONTRACT, code);
    }

    private Member member(Dimension dimension, String code) {
        List<Integer> keys = generation.catalogue().members(dimension).keys(List.of(code));
        return keys.isEmpty()
                ? new Member(code, new Text(code, code, code))
                : generation.catalogue().members(dimension).withKey(keys.getFirst());
    }
}
