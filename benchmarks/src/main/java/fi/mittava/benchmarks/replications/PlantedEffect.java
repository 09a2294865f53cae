package fi.mittava.benchmarks.replications;

/** What a service truly adds to the chance of being in work a year later. */
enum PlantedEffect {
    ZERO {
        @Override
        double of(Person person, double history, int provider) {
            return 0;
        }
    },
    CONSTANT {
        @Override
        double of(Person person, double history, int provider) {
            return 0.1;
        }
    },
    /** From −8 to +28 points, by gender, education, area, history and provider. */
    HETEROGENEOUS {
        @Override
        double of(Person person, double history, int provider) {
            return 0.1
                    + (person.isFemale() ? 0.04 : -0.04)
                    + 0.04 * (person.education() - 1)
                    + 0.02 * (person.area() - 2)
                    - 0.1 * (history - 0.5)
                    + (provider % 2 == 0 ? 0.03 : -0.03);
        }
    };

    /**
     * The effect on a person.
     *
     * @param history share of the two years before the spell in work
     */
    abstract double of(Person person, double history, int provider);
}
