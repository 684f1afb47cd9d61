package dk.naerplan.datasets.generator.plant;

/** How much is given up to find room. */
enum Ease {
    AS_WISHED(240, 6),
    SHORTER(60, 2),
    SHORT(30, 1),
    SHORTEST(15, 1);

    private final int longest;
    private final int mostSeats;

    Ease(int longest, int mostSeats) {
        this.longest = longest;
        this.mostSeats = mostSeats;
    }

    /** Minutes. */
    int longest() {
        return longest;
    }

    /** Of a crew that is no pair. */
    int mostSeats() {
        return mostSeats;
    }
}
