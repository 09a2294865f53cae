package fi.mittava.warehouse.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one dimension, in their order for people, with the keys that {@code participation} holds for them. */
public final class Members {

    private final List<Member> inOrder = new ArrayList<>();
    private final Map<Integer, Member> byKey = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    void add(int key, Member member) {
        ranks.put(member.code(), inOrder.size());
        inOrder.add(member);
        byKey.put(key, member);
        keys.put(member.code(), key);
    }

    /** Every member: bands ascending, others by code. */
    public List<Member> all() {
        return List.copyOf(inOrder);
    }

    /** The member that a row of {@code participation} names; never null in a sound generation. */
    public Member withKey(int key) {
        Member member = byKey.get(key);
        if (member == null) {
            throw new IllegalStateException("participation names key " + key + ", which member doesn't hold");
        }
        return member;
    }

    /** Keys of the codes that members have, each once and ascending; null: of all members. */
    public List<Integer> keys(@Nullable List<String> codes) {
        Collection<String> wanted = codes == null ? keys.keySet() : codes;
        return wanted.stream()
                .filter(keys::containsKey)
                .map(keys::get)
                .distinct()
                .sorted()
                .toList();
    }

    /** Place of a member in the order for people. */
    public int rank(Member member) {
        return ranks.getOrDefault(member.code(), Integer.MAX_VALUE);
    }
}
