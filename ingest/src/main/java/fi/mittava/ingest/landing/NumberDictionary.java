package fi.mittava.ingest.landing;

import java.util.Arrays;

/** Different numbers, each with the number of its first appearance. */
final class NumberDictionary {
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private int size;
    private long[] numbers = new long[128];
    /** A number's index plus one at the place that its hash names or the next free one. */
    private int[] places = new int[256];

    int size() {
        return size;
    }

    long number(int index) {
        return numbers[index];
    }

    /** The number's index; a new one if it wasn't there. */
    int index(long number) {
        int mask = places.length - 1;
        int place = place(number, mask);
        for (int taken = places[place]; taken != 0; taken = places[place]) {
            if (numbers[taken - 1] == number) {
                return taken - 1;
            }
            place = (place + 1) & mask;
        }
        places[place] = size + 1;
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
        if (size * 2 > places.length) {
            spread();
        }
        return size - 1;
    }

    void clear() {
        size = 0;
        Arrays.fill(places, 0);
    }

    private void spread() {
        places = new int[places.length * 2];
        int mask = places.length - 1;
        for (int index = 0; index < size; index++) {
            int place = place(numbers[index], mask);
            while (places[place] != 0) {
                place = (place + 1) & mask;
            }
            places[place] = index + 1;
        }
    }

    private static int place(long number, int mask) {
        long hash = number * FACTOR;
        return (int) (hash ^ (hash >>> 32)) & mask;
    }
}
