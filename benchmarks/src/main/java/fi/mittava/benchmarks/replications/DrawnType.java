package fi.mittava.benchmarks.replications;

import fi.mittava.warehouse.study.diagnostic.DiagnosticSettings;
import fi.mittava.warehouse.study.diagnostic.PlaceboSettings;
import fi.mittava.warehouse.study.estimator.EstimatorSettings;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Dimension;
import fi.mittava.warehouse.study.stack.Factor;
import fi.mittava.warehouse.study.stack.Outcome;
import fi.mittava.warehouse.study.stack.OutcomePanel;
import fi.mittava.warehouse.study.stack.RiskRow;
import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.warehouse.study.stack.StackBuilder;
import fi.mittava.warehouse.study.stack.StackLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A service type drawn whole: persons of one or two spells five years apart, their months at risk, and of each cell with
 * starts some peers for each start, as the study draws them.
 */
final class DrawnType {

    static final int AREA = 0;
    static final int GENDER = 1;
    static final int EDUCATION = 2;
    static final int TARGET_GROUP = 3;

    private static final int AREAS = 4;
    private static final int BRACKETS = 3;
    private static final int PEERS_PER_START = 4;
    private static final int WINDOWS = 2;
    private static final int MONTHS_OF_WINDOW = 60;
    private static final int FIRST_AT_RISK = 36;
    private static final double SECOND_SPELL = 0.4;

    private static final List<Factor> FACTORS = List.of(Factor.of("month"), Factor.of("area"), Factor.of("bracket"));
    private static final StackLayout LAYOUT = new StackLayout(
            List.of("age", "age_squared", "female", "upper_secondary", "tertiary", "employed_12", "employed_24"),
            FACTORS,
            List.of(
                    new Dimension("AREA", List.of("0", "1", "2", "3")),
                    new Dimension("GENDER", List.of("male", "female")),
                    new Dimension("EDUCATION", List.of("basic", "upper_secondary", "tertiary")),
                    new Dimension("TARGET_GROUP", List.of("others", "little work before"))));

    /** One outcome at one month, with every diagnostic that the gate reads. */
    static final EstimatorSettings SETTINGS = new EstimatorSettings(
            WeightMode.POOLED,
            Spell.HORIZON,
            Spell.HORIZON,
            0.95,
            1e-4,
            0.2,
            new PlaceboSettings(0, DiagnosticSettings.NONE, 18, 13, Spell.HISTORY, List.of("employed_24")),
            DiagnosticSettings.NONE,
            1);

    private final SplittableRandom random;
    private final OutcomePanel panel;
    private final List<List<At>> cells = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();

    /** A spell in a month at risk. */
    private record At(int person, int window, Spell spell, int month) {

        boolean isStart() {
            return spell.startsIn(month);
        }

        int calendarMonth() {
            return MONTHS_OF_WINDOW * window + FIRST_AT_RISK + month;
        }
    }

    DrawnType(World world, long seed) {
        random = new SplittableRandom(seed);
        panel = new OutcomePanel(List.of(Outcome.yesNo("EMPLOYED")), world.persons(), 1, WINDOWS * MONTHS_OF_WINDOW);
        for (int cell = 0; cell < WINDOWS * Spell.RISK_MONTHS * AREAS * BRACKETS; cell++) {
            cells.add(new ArrayList<>());
        }
        for (int person = 0; person < world.persons(); person++) {
            Person drawn = Person.draw(random);
            addSpell(person, 0, new Spell(drawn, world, random));
            if (random.nextDouble() < SECOND_SPELL) {
                addSpell(person, 1, new Spell(drawn, world, random));
            }
        }
    }

    private void addSpell(int person, int window, Spell spell) {
        int first = new At(person, window, spell, 0).calendarMonth();
        for (int lag = 1; lag <= Spell.HISTORY; lag++) {
            panel.set(0, person, first - spell.monthsBefore() - lag, spell.wasEmployed(lag) ? 1 : 0);
        }
        for (int month = 0; month < Spell.RISK_MONTHS; month++) {
            panel.set(0, person, first + month + Spell.HORIZON, spell.works(month) ? 1 : 0);
        }
        for (int month = 0; month <= spell.last(); month++) {
            int place = (window * Spell.RISK_MONTHS + month) * AREAS
                    + spell.person().area();
            cells.get(place * BRACKETS + spell.bracket(month)).add(new At(person, window, spell, month));
        }
    }

    /** Draws peers and stacks them beside the starts. */
    Stack stack() {
        StackBuilder builder = new StackBuilder(
                LAYOUT, panel, cells.stream().mapToInt(List::size).sum());
        for (int cell = 0; cell < cells.size(); cell++) {
            List<At> starts = cells.get(cell).stream().filter(At::isStart).toList();
            List<At> peers = new ArrayList<>(
                    cells.get(cell).stream().filter(at -> !at.isStart()).toList());
            int drawn = Math.min(peers.size(), PEERS_PER_START * starts.size());
            for (int peer = 0; peer < drawn; peer++) {
                At other = peers.set(peer + random.nextInt(peers.size() - peer), peers.get(peer));
                builder.add(row(other, cell, drawn / (double) peers.size()));
            }
            for (At start : starts) {
                RiskRow row = row(start, cell, 1);
                builder.add(row);
                participations.add(
                        new Participation(row, start.spell(), start.month(), random.nextDouble(), !peers.isEmpty()));
            }
        }
        return builder.build();
    }

    /** Every start, whether compared or not; by person once stacked. */
    List<Participation> participations() {
        return participations;
    }

    private static RiskRow row(At at, int cell, double fraction) {
        Spell spell = at.spell();
        Person person = spell.person();
        RiskRow row = new RiskRow(LAYOUT);
        row.person = at.person();
        row.cell = cell;
        row.month = at.calendarMonth();
        row.spellStart = at.calendarMonth() - at.month() - spell.monthsBefore();
        row.isTreated = at.isStart();
        row.fraction = fraction;
        row.riskUntil = row.month + spell.last() - at.month();
        boolean startsLater = spell.startsIn(spell.last()) && !at.isStart();
        row.laterStart = startsLater ? row.riskUntil : RiskRow.NEVER;
        row.dense[0] = person.age();
        row.dense[1] = person.youth() * person.youth();
        row.dense[2] = person.isFemale() ? 1 : 0;
        row.dense[3] = person.education() == 1 ? 1 : 0;
        row.dense[4] = person.education() == 2 ? 1 : 0;
        row.dense[5] = spell.employed(12);
        row.dense[6] = spell.employed(Spell.HISTORY);
        row.levels[0] = row.month;
        row.levels[1] = person.area();
        row.levels[2] = spell.bracket(at.month());
        row.keys[AREA] = person.area();
        row.keys[GENDER] = person.isFemale() ? 1 : 0;
        row.keys[EDUCATION] = person.education();
        row.keys[TARGET_GROUP] = Slice.isOfTargetGroup(spell) ? 1 : 0;
        return row;
    }

    static List<String> factors() {
        return FACTORS.stream().map(Factor::name).toList();
    }

    static List<String> dense() {
        return LAYOUT.dense();
    }
}
