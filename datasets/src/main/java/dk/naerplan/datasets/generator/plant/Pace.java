package dk.naerplan.datasets.generator.plant;

import dk.naerplan.datasets.generator.invent.Dice;
import java.util.List;

/** How large crews and how long sessions have to be for all sessions together to fill the diaries as wished. */
final class Pace {

    private static final int MOST_SEATS = 6;
    private static final double MOST_SPREAD = 0.6;
    private static final int SHORTEST = 30;
    private static final int LONGEST = 240;
    private static final int QUARTER = 15;

    /** Usual length of a session, and the share of free time that ways and gaps leave for sessions. */
    private static final double USUAL_MINUTES = 85;

    private static final double USABLE = 0.85;

    private final Dice dice;
    private final List<Diary> diaries;
    private double seats;
    private int sessions;

    /**
     * @param seats to be planted
     * @param sessions to be planted
     */
    Pace(Dice dice, List<Diary> diaries, double seats, int sessions) {
        this.dice = dice;
        this.diaries = diaries;
        this.seats = seats;
        this.sessions = sessions;
    }

    int sessionsLeft() {
        return sessions;
    }

    void planted(PlantedActivity activity) {
        sessions -= activity.starts().size();
        seats -= activity.seats();
    }

    /** Seats of the next activity. */
    int crew() {
        double mean = sessions == 0 ? 1 : seats / sessions;
        double spread = Math.clamp(mean - 1, 0, MOST_SPREAD);
        int wished = (int) Math.floor(mean + dice.between(-spread, 1 + spread));
        return Math.clamp(wished, 1, MOST_SEATS);
    }

    /** Minutes of a session of the next activity. */
    int duration(Work work) {
        double free = diaries.stream().mapToInt(Diary::free).sum();
        double perSeat = free * USABLE / Math.max(seats, sessions) - work.preparation();
        double wished = work.minutes() * perSeat / USUAL_MINUTES * dice.between(0.75, 1.25);
        return Math.clamp((int) wished / QUARTER * QUARTER, SHORTEST, LONGEST);
    }
}
