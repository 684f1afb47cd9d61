package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.Setting;
import java.time.Instant;
import java.util.Optional;

/**
 * What the retention remembers of the clock, so that it removes nothing early because somebody has put it forward.
 *
 * @param last when it was looked at last
 * @param jump what has happened to it and is not believed yet
 */
record SeenTime(Instant last, Optional<ClockJump> jump) {

    static final SeenTime NEVER = new SeenTime(Instant.EPOCH, Optional.empty());
    static final Setting<SeenTime> SETTING = new Setting<>("retention-clock", NEVER, SeenTime::parse);

    static SeenTime believed(Instant now) {
        return new SeenTime(now, Optional.empty());
    }

    /** With another look at the clock. A jump is over when the clock was put back, or has gone on evenly for long enough. */
    SeenTime at(Instant now) {
        if (!equals(NEVER) && ClockJump.lies(last, now)) {
            return new SeenTime(
                    now, Optional.of(new ClockJump(jump.map(ClockJump::from).orElse(last), now)));
        }
        return new SeenTime(now, jump.filter(open -> !now.isBefore(open.to()) && now.isBefore(open.believedFrom())));
    }

    private static SeenTime parse(String text) {
        String[] moments = text.split(" ", -1);
        return new SeenTime(
                Instant.parse(moments[0]),
                moments.length == 1
                        ? Optional.empty()
                        : Optional.of(new ClockJump(Instant.parse(moments[1]), Instant.parse(moments[2]))));
    }

    @Override
    public String toString() {
        return last
                + jump.map(open -> " %s %s".formatted(open.from(), open.to())).orElse("");
    }
}
