package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.Setting;
import java.util.regex.Pattern;

/**
 * How long documents stay after the week that they plan, and traces of people after they were of use. Figures stay for good: they
 * name nobody.
 *
 * @param draftWeeks weeks until all revisions go but what was published, or the last one of a plan that never was; 0 for never
 * @param planWeeks weeks until these go too; 0 for never
 * @param traceWeeks weeks until entries of the audit log, disabled accounts, and tokens and calendar addresses that have ended, go;
 *     0 for never
 */
public record RetentionPolicy(int draftWeeks, int planWeeks, int traceWeeks) {

    private static final int TRACES = 52;

    /** Drafts and traces for a year, what was published for five. */
    static final Setting<RetentionPolicy> SETTING =
            new Setting<>("retention", new RetentionPolicy(52, 260, TRACES), RetentionPolicy::parse);

    private static final Pattern TEXT =
            Pattern.compile("drafts (\\d{1,4}) plans (\\d{1,4})(?: traces (\\d{1,4}))? weeks");

    public RetentionPolicy {
        if (draftWeeks < 0 || planWeeks < 0 || traceWeeks < 0 || (planWeeks > 0 && draftWeeks > planWeeks)) {
            throw new IllegalArgumentException(
                    "The weeks (%d, %d, %d) must be 0 or more, and drafts not stay longer than plans."
                            .formatted(draftWeeks, planWeeks, traceWeeks));
        }
    }

    static RetentionPolicy parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The retention (%s) is not readable.".formatted(text));
        }
        String traces = matcher.group(3);
        return new RetentionPolicy(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                traces == null ? TRACES : Integer.parseInt(traces));
    }

    @Override
    public String toString() {
        return "drafts %d plans %d traces %d weeks".formatted(draftWeeks, planWeeks, traceWeeks);
    }
}
