package dk.naerplan.ui.testing;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.security.SystemUser;
import dk.naerplan.ui.store.PlanId;
import dk.naerplan.ui.store.Plans;
import dk.naerplan.ui.store.Published;
import dk.naerplan.ui.store.Publishing;
import dk.naerplan.ui.store.Revision;
import java.util.Locale;

/** Weeks of the bundled data sets that the solver has planned, each the same in every run. */
public final class SolvedWeek {

    private static final long MOVES = 30_000;

    private SolvedWeek() {}

    public static DataSet document(String dataSet) {
        DataSet document = BundledDataSets.load(dataSet);
        var result = new RosterSolver().solve(RosterMapper.toRoster(document), SolverSettings.ofMoves(MOVES));
        return RosterMapper.withRoster(document, result.roster());
    }

    /** A plan of it that has been published; whatever it breaks is accepted. */
    public static PlanId published(String dataSet, Plans plans, Publishing publishing) {
        DataSet document = document(dataSet);
        return SystemUser.call(() -> {
            Revision made = plans.create(document.title(Locale.of("da")), document, "anne", "");
            var violations = publishing.review(made.plan()).violations();
            var published = publishing.publish(made.plan(), made.number(), "anne", violations);
            if (!(published instanceof Published.Done)) {
                throw new IllegalStateException("The week was not published: %s".formatted(published));
            }
            return made.plan();
        });
    }
}
