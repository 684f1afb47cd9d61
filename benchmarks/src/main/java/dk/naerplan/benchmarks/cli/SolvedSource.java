package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Assignment;
import dk.naerplan.solver.domain.Roster;
import dk.naerplan.solver.solving.RosterSolver;
import dk.naerplan.solver.solving.SolveResult;
import dk.naerplan.solver.solving.SolverSettings;
import java.util.Optional;

/** The roster that a study begins with: the data set's own when it has one, else one that is searched for. */
record SolvedSource(DataSet data, SolverSettings settings, CliTexts texts) {

    /** Empty when the search was stopped. */
    Optional<Roster> roster(CommonOptions common) {
        Roster given = RosterMapper.toRoster(data);
        if (given.getAssignments().stream().anyMatch(Assignment::isStaffed)) {
            return Optional.of(given);
        }
        try (var watch = new SolveWatch(common.err(), texts)) {
            SolveResult result = watch.follow(listener -> new RosterSolver().start(given, settings, listener));
            return result.stoppedEarly() ? Optional.empty() : Optional.of(result.roster());
        }
    }
}
