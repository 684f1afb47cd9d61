package dk.naerplan.ui.store.privacy;

import dk.naerplan.ui.store.Setting;
import java.util.regex.Pattern;

/**
 * How long documents stay after the week that they plan. Figures stay for good: they name nobody.
 *
 * @param draftWeeks weeks until all revisions go but what was published, or the last one of a plan that never was; 0 for never
 * @param planWeeks weeks until these go too; 0 for never
 */
public record RetentionPolicy(int draftWeeks, int planWeeks) {

    /** Drafts for a year, what was published for five. */
    static final Setting<RetentionPolicy> SETTING =
            new Setting<>("retention", new RetentionPolicy(52, 260), RetentionPolicy::parse);

    private static final Pattern TEXT = Pattern.compile("drafts (\\d{1,4}) plans (\\d{1,4}) weeks");

    public RetentionPolicy {
        if (draftWeeks < 0 || planWeeks < 0 || (planWeeks > 0 && draftWeeks > planWeeks)) {
            throw new IllegalArgumentException(
                    "The weeks (%d, %d) must be 0 or more, and drafts not stay longer than plans."
                            .formatted(draftWeeks, planWeeks));
        }
    }

    static RetentionPolicy parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The retention (%s) is not readable.".formatted(text));
        }
        return new RetentionPolicy(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return "drafts %d plans %d weeks".formatted(draftWeeks, planWeeks);
    }
}
