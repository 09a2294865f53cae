package fi.mittava.ingest.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Who delivers services. All names are invented.
 *
 * @param pool the kind of services that it delivers
 * @param effect multiplier of the planted hazard ratio of the services it delivers
 * @param effort added to the log odds that its clients answer
 * @param focus the clients it takes twice as often as others
 */
record Provider(
        int index,
        String code,
        String name,
        String businessId,
        String pool,
        double effect,
        double effort,
        Group focus) {
    private static final int COUNT = 60;
    private static final String[] PLANTS = {
        "Lumme",
        "Naava",
        "Suopursu",
        "Vanamo",
        "Kihokki",
        "Karhunputki",
        "Maitohorsma",
        "Nokkonen",
        "Poimulehti",
        "Rentukka",
        "Siankärsämö",
        "Tervakko",
        "Ukontulikukka",
        "Virmajuuri",
        "Väinönputki"
    };
    private static final String[] TRAINING = {"Oppi Oy", "Taitotalo Oy", "Ammattikoulutus Oy", "Koulutus Oy"};
    private static final String[] COACHING = {"Valmennus Oy", "Työpolku Oy", "Ura Oy", "Ohjaus Osk"};
    private static final String[] PARTNER = {"Tuki ry", "Säätiö sr", "Pajat ry", "Yhdistys ry"};

    /** Weights of the check digit of a Finnish business ID. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

    static List<Provider> all(Draws region) {
        List<Provider> providers = new ArrayList<>();
        int businessNumber = 9_900_001;
        for (int i = 0; i < COUNT; i++) {
            while (checkDigit(businessNumber) < 0) {
                businessNumber++;
            }
            providers.add(provider(i, businessNumber++, region.of(-1 - i)));
        }
        return List.copyOf(providers);
    }

    private static Provider provider(int index, int businessNumber, Draws draws) {
        String pool = index < 20 ? "training" : index < 45 ? "coaching" : "partner";
        String[] kinds = index < 20 ? TRAINING : index < 45 ? COACHING : PARTNER;
        Group[] groups = Group.values();
        return new Provider(
                index,
                "P" + String.valueOf(101 + index).substring(1),
                PLANTS[index % PLANTS.length] + " " + kinds[index / PLANTS.length],
                businessNumber + "-" + checkDigit(businessNumber),
                pool,
                Math.exp(0.1 * draws.normal(Chance.GAIN, 0, 0)),
                0.35 * draws.normal(Chance.RESPONSE, 0, 0),
                groups[draws.below(groups.length, Chance.SERVICE, 0, 0)]);
    }

    /** The check digit, or -1 for a number that is not given out. */
    private static int checkDigit(int businessNumber) {
        int sum = 0;
        String digits = String.valueOf(businessNumber);
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int rest = sum % 11;
        return rest == 0 ? 0 : rest == 1 ? -1 : 11 - rest;
    }

    double attractionTo(int groups) {
        return focus.isIn(groups) ? 2 : 1;
    }
}
