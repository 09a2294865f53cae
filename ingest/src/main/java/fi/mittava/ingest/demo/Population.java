package fi.mittava.ingest.demo;

import java.time.LocalDate;
import java.util.List;

/** Makes the region's people, one at a time. Shares follow the look of Finnish job-seeker statistics, roughly. */
final class Population {
    private static final String[] LANGUAGES = {"ru", "et", "ar", "uk", "en", "so", "fa", "ku", "vi", "th", "sq", "zh"};
    private static final String[] OCCUPATIONS = {"5223", "5321", "9112", "7115", "8332", "2512", "4110", "5120", "3412"
    };

    /** Months before the end in which nobody enters any more: nothing could be seen of them. */
    private static final int LAST_ENTRIES = 3;

    private final Draws region;
    private final Timeline timeline;
    private final List<Area> areas;
    private final IdentityCodes identityCodes = new IdentityCodes();

    Population(Draws region, Timeline timeline, List<Area> areas) {
        this.region = region;
        this.timeline = timeline;
        this.areas = areas;
    }

    /** The person of this number. Numbers must be asked for in ascending order, each once: identity codes run on. */
    Person person(int index) {
        Draws draws = region.of(index);
        int entry = entry(draws);
        int age = age(draws.uniform(Chance.BIRTH, 0, 0), draws.uniform(Chance.BIRTH, 0, 1));
        int birthMonth = entry - age * 12 - draws.below(12, Chance.BIRTH, 0, 2);
        int dayOfMonth = 1 + draws.below(28, Chance.BIRTH, 0, 3);
        LocalDate birthDate = timeline.yearMonth(birthMonth).atDay(dayOfMonth);
        boolean isMale = draws.uniform(Chance.GENDER) < 0.53;
        Area area = area(draws.uniform(Chance.AREA));
        String language = language(draws, area, age);
        boolean isForeign = !language.equals("fi") && !language.equals("sv");
        double trait = draws.normal(Chance.TRAIT, 0, 0);
        return new Person(
                index,
                draws,
                identityCodes.next(birthDate, isMale),
                birthDate,
                birthMonth,
                gender(draws, isMale),
                area,
                areas.get((area.index() + 1 + draws.below(areas.size() - 1, Chance.MOVE, 0, 1)) % areas.size()),
                draws.uniform(Chance.MOVE) < 0.05
                        ? draws.below(timeline.months(), Chance.MOVE, 0, 2)
                        : Integer.MAX_VALUE,
                draws.below(area.municipalities().size(), Chance.AREA, 0, 1),
                language,
                isForeign && draws.uniform(Chance.LANGUAGE, 0, 2) < 0.35,
                education(draws, age, isForeign),
                OCCUPATIONS[draws.below(OCCUPATIONS.length, Chance.OCCUPATION, 0, 0)],
                limitedFrom(draws, age, entry),
                entry,
                origin(draws, age),
                Math.exp(0.12 * trait + 0.2 * draws.normal(Chance.FRAILTY, 0, 0)),
                trait,
                draws.uniform(Chance.LINK) < 0.95);
    }

    /** Nearly half have been looking for work before the first month; the others come evenly. */
    private int entry(Draws draws) {
        double u = draws.uniform(Chance.ENTRY, 0, 1);
        if (draws.uniform(Chance.ENTRY) < 0.45) {
            return (int) (-Timeline.BURN_IN * u);
        }
        return (int) ((timeline.months() - LAST_ENTRIES) * u);
    }

    private static int age(double u, double within) {
        if (u < 0.15) {
            return 18 + (int) (7 * within);
        }
        if (u < 0.82) {
            // 25–54, the younger the more.
            return 25 + (int) (30 * Math.pow(within, 1.25));
        }
        return 55 + (int) (8 * within);
    }

    private Area area(double u) {
        double left = u;
        for (Area area : areas) {
            left -= area.share();
            if (left < 0) {
                return area;
            }
        }
        return areas.get(0);
    }

    private static String gender(Draws draws, boolean isMale) {
        double u = draws.uniform(Chance.GENDER, 0, 1);
        if (u < 0.004) {
            return u < 0.001 ? "other" : "unknown";
        }
        return isMale ? "male" : "female";
    }

    private static String language(Draws draws, Area area, int age) {
        double u = draws.uniform(Chance.LANGUAGE);
        if (u < area.swedish()) {
            return "sv";
        }
        double foreign = age < 50 ? 0.24 : 0.12;
        return u > 1 - foreign ? LANGUAGES[draws.below(LANGUAGES.length, Chance.LANGUAGE, 0, 1)] : "fi";
    }

    private static int education(Draws draws, int age, boolean isForeign) {
        double u = draws.uniform(Chance.EDUCATION);
        double basic = age < 20 ? 0.8 : isForeign ? 0.36 : 0.2;
        double uppersecondary = age < 24 ? 0.97 : 0.72;
        if (u < basic) {
            return 2;
        }
        if (u < uppersecondary) {
            return draws.uniform(Chance.EDUCATION, 0, 1) < 0.9 ? 3 : 4;
        }
        return draws.uniform(Chance.EDUCATION, 0, 1) < 0.6 ? 6 : 7;
    }

    private int limitedFrom(Draws draws, int age, int entry) {
        double ever = age < 35 ? 0.09 : age < 55 ? 0.15 : 0.24;
        if (draws.uniform(Chance.WORK_ABILITY) >= ever) {
            return Integer.MAX_VALUE;
        }
        boolean isFromEntry = draws.uniform(Chance.WORK_ABILITY, 0, 1) < 0.75;
        return isFromEntry ? entry : entry + draws.below(36, Chance.WORK_ABILITY, 0, 2);
    }

    private static Status origin(Draws draws, int age) {
        double u = draws.uniform(Chance.ORIGIN);
        if (age < 27 && u < 0.5) {
            return Status.STUDYING;
        }
        return u < 0.78 ? Status.EMPLOYED : Status.OUTSIDE;
    }
}
