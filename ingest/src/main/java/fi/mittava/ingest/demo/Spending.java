package fi.mittava.ingest.demo;

import java.util.Map;
import java.util.TreeMap;

/** What the participations add up to in money, by whom it is paid to and when. */
final class Spending {
    private static final int OUTCOME_MONTHS = 6;

    private final Timeline timeline;
    private final Map<Key, Integer> starts = new TreeMap<>();
    private final Map<Key, Integer> employed = new TreeMap<>();
    private final Map<Key, Double> serviceEuros = new TreeMap<>();
    private final Map<Key, Double> yearEuros = new TreeMap<>();

    /** A contract's or service's number, an area's number (or -1) and a month or year. */
    record Key(int index, int area, int time) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byIndex = Integer.compare(index, other.index);
            int byArea = byIndex != 0 ? byIndex : Integer.compare(area, other.area);
            return byArea != 0 ? byArea : Integer.compare(time, other.time);
        }
    }

    Spending(Timeline timeline) {
        this.timeline = timeline;
    }

    void add(LifeStory story, Participation participation) {
        Contract contract = participation.contract();
        if (contract != null) {
            starts.merge(new Key(contract.index(), -1, participation.startMonth()), 1, Integer::sum);
            addOutcome(story, participation, contract);
        }
        addDays(participation);
    }

    private void addOutcome(LifeStory story, Participation participation, Contract contract) {
        if (!participation.hasEnded()) {
            return;
        }
        int month = timeline.monthOf(participation.endDay()) + OUTCOME_MONTHS;
        if (month < timeline.months() && story.statusIn(month).isOpenEmployment()) {
            employed.merge(new Key(contract.index(), -1, month), 1, Integer::sum);
        }
    }

    private void addDays(Participation participation) {
        Service service = participation.service();
        int last = Math.min(participation.endDay(), timeline.lastDay());
        int month = participation.startMonth();
        int from = participation.startDay();
        while (from <= last) {
            int to = Math.min(last, timeline.day(month + 1, 1) - 1);
            double euros = (to - from + 1) * service.type().costPerDay();
            int area = participation.area().index();
            if (isPaidByService(service)) {
                serviceEuros.merge(new Key(service.index(), area, month), euros, Double::sum);
            }
            yearEuros.merge(
                    new Key(service.index(), area, timeline.yearMonth(month).getYear()), euros, Double::sum);
            from = to + 1;
            month++;
        }
    }

    /** Own services by their staff, wage subsidies by month; others by contract, by person or by unit cost. */
    private static boolean isPaidByService(Service service) {
        boolean isByPerson = service.type().code().equals("start_up_grant");
        return !service.isProcured() && service.unitCost().isEmpty() && !isByPerson;
    }

    /** Participations started, by contract and month. */
    Map<Key, Integer> starts() {
        return starts;
    }

    /** Participations whose person is in open-market work in the month, six months after the end, by contract. */
    Map<Key, Integer> employed() {
        return employed;
    }

    /** Euros by service, area and month, of services paid by staff or subsidy. */
    Map<Key, Double> serviceEuros() {
        return serviceEuros;
    }

    /** What participations are worth, by service, area and calendar year. */
    Map<Key, Double> yearEuros() {
        return yearEuros;
    }
}
