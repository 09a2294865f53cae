package fi.mittava.warehouse.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * One contract's claims under its caps, again and again, with each person there as often as asked. What a {@link CapLedger}
 * keeps by name stands here under numbers: nothing is made anew in a run but sums.
 */
final class CapRun {

    /** Of the contract itself. */
    private static final int NOBODY = -1;

    private static final int MOST_CAPS = CapKind.values().length;

    /**
     * What one cap may pay.
     *
     * @param owner the person whose it is, so that each copy has one of its own; {@link #NOBODY}: all share it
     */
    private record Account(long most, int owner) {}

    /** A month's claims, and whether it has a floor. */
    private record Month(int from, int to, boolean isFloored) {}

    private final Terms terms;
    private final List<Earned> claims;
    private final long[] prices;
    private final int[] persons;
    private final int[] accountsOf;
    private final long[] most;
    private final int[] owners;
    private final List<Month> months = new ArrayList<>();
    private final boolean isOfPersonsAlone;
    private int contractAccount = NOBODY;
    private final int[] places;
    private long[] left = new long[0];
    private long[] alone = new long[0];

    /**
     * A run of checked terms.
     *
     * @param kept the contract's own
     */
    CapRun(Terms terms, List<Earned> kept, LocalDate asOf) {
        this.terms = terms;
        this.claims = kept.stream().sorted(Earned.BY_DUE_MONTH).toList();
        this.prices = claims.stream()
                .mapToLong(
                        claim -> Math.multiplyExact(claim.units(), claim.line().price()))
                .toArray();
        this.persons = claims.stream()
                .map(Earned::participation)
                .mapToInt(participation -> participation == null ? NOBODY : participation.person())
                .toArray();
        this.accountsOf = new int[claims.size() * MOST_CAPS];
        List<Account> accounts = numberAccounts();
        this.most = accounts.stream().mapToLong(Account::most).toArray();
        this.owners = accounts.stream().mapToInt(Account::owner).toArray();
        addMonths(terms.caps().floorMonth() == null ? Set.of() : new HashSet<>(terms.months(asOf)));
        this.isOfPersonsAlone =
                terms.caps().floorMonth() == null && accounts.stream().noneMatch(account -> account.owner() == NOBODY);
        this.places = new int[accounts.size()];
        if (isOfPersonsAlone) {
            alone = new long[prices.length];
            cut(once(), alone, 0);
        }
    }

    private int[] once() {
        int[] copies = new int[Arrays.stream(persons).max().orElse(0) + 1];
        Arrays.fill(copies, 1);
        return copies;
    }

    private List<Account> numberAccounts() {
        Arrays.fill(accountsOf, NOBODY);
        List<Account> accounts = new ArrayList<>();
        Map<CapLedger.Account, Integer> numbers = new HashMap<>();
        for (int claim = 0; claim < claims.size(); claim++) {
            int place = claim * MOST_CAPS;
            for (CapLedger.Cap cap : CapLedger.caps(terms, claims.get(claim))) {
                accountsOf[place++] = number(numbers, accounts, cap, persons[claim]);
            }
        }
        for (CapLedger.Cap cap : CapLedger.ofContract(terms)) {
            contractAccount = number(numbers, accounts, cap, NOBODY);
        }
        return accounts;
    }

    private static int number(
            Map<CapLedger.Account, Integer> numbers, List<Account> accounts, CapLedger.Cap cap, int person) {
        return numbers.computeIfAbsent(cap.account(), account -> {
            accounts.add(new Account(cap.most(), account.kind().isOfOnePerson() ? person : NOBODY));
            return accounts.size() - 1;
        });
    }

    private void addMonths(Set<YearMonth> floored) {
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        floored.forEach(month -> counts.put(month, 0));
        claims.forEach(claim -> counts.merge(claim.key().due(), 1, Integer::sum));
        int from = 0;
        for (Map.Entry<YearMonth, Integer> month : counts.entrySet()) {
            int to = from + month.getValue();
            months.add(new Month(from, to, floored.contains(month.getKey())));
            from = to;
        }
    }

    /** In the order in which caps are used up. */
    List<Earned> claims() {
        return claims;
    }

    /**
     * Writes what each claim is owed in all copies together, and returns what floors add.
     *
     * @param copies by person, how often each is there
     */
    long draw(int[] copies, long[] amounts, int from) {
        if (!isOfPersonsAlone) {
            return cut(copies, amounts, from);
        }
        for (int claim = 0; claim < prices.length; claim++) {
            amounts[from + claim] = alone[claim] * times(persons[claim], copies);
        }
        return 0;
    }

    /** Month by month; a floor is the last of its month. */
    private long cut(int[] copies, long[] amounts, int from) {
        open(copies);
        long floors = 0;
        for (Month month : months) {
            long due = 0;
            for (int claim = month.from(); claim < month.to(); claim++) {
                int times = times(persons[claim], copies);
                long amount = times == 0 ? 0 : take(claim, times);
                amounts[from + claim] = amount;
                due += amount;
            }
            if (month.isFloored()) {
                floors += fill(due);
            }
        }
        return floors;
    }

    /** What all have left before the first claim: a person's accounts once for each copy, the others once. */
    private void open(int[] copies) {
        int place = 0;
        for (int account = 0; account < places.length; account++) {
            places[account] = place;
            place += times(owners[account], copies);
        }
        if (left.length < place) {
            left = new long[place + place / 2];
        }
        for (int account = 0; account < places.length; account++) {
            int to = account + 1 < places.length ? places[account + 1] : place;
            Arrays.fill(left, places[account], to, most[account]);
        }
    }

    /** Copies come one after another, so that those without an account of their own take together what is left. */
    private long take(int claim, int times) {
        int first = claim * MOST_CAPS;
        int last = first;
        boolean isOfOnePerson = false;
        while (last < first + MOST_CAPS && accountsOf[last] != NOBODY) {
            isOfOnePerson |= owners[accountsOf[last]] != NOBODY;
            last++;
        }
        if (!isOfOnePerson) {
            return take(prices[claim] * times, 0, first, last);
        }
        long amount = 0;
        for (int copy = 0; copy < times; copy++) {
            amount += take(prices[claim], copy, first, last);
        }
        return amount;
    }

    private long take(long price, int copy, int first, int last) {
        long amount = price;
        for (int account = first; account < last; account++) {
            amount = Math.min(amount, left[place(accountsOf[account], copy)]);
        }
        for (int account = first; account < last; account++) {
            left[place(accountsOf[account], copy)] -= amount;
        }
        return amount;
    }

    private int place(int account, int copy) {
        return owners[account] == NOBODY ? places[account] : places[account] + copy;
    }

    private long fill(long due) {
        long missing = Math.max(0, Objects.requireNonNull(terms.caps().floorMonth()) - due);
        if (contractAccount == NOBODY) {
            return missing;
        }
        int place = places[contractAccount];
        long amount = Math.min(missing, left[place]);
        left[place] -= amount;
        return amount;
    }

    private static int times(int person, int[] copies) {
        return person == NOBODY ? 1 : copies[person];
    }
}
