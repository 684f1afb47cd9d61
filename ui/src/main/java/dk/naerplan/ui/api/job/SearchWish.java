package dk.naerplan.ui.api.job;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.solver.scenario.PlacementPolicy;
import dk.naerplan.solver.solving.SolverSettings;
import dk.naerplan.ui.api.problem.ApiException;
import dk.naerplan.ui.api.problem.ProblemCode;
import dk.naerplan.ui.jobs.JobSettings;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How to search. */
public record SearchWish(
        @Parameter(description = "how long to search, 1 to 3600; 30 when there is no other limit")
        Optional<Integer> seconds,

        @Parameter(description = "how many moves to try; the same seed then gives the same roster")
        Optional<Long> moves,

        @Parameter(description = "start of the random numbers; 0 when left out")
        Optional<Long> seed,

        @Parameter(description = "0 favours closeness, 100 coordination; the data set's own when left out")
        Optional<Integer> balance,

        @Parameter(
                description = "as-given, local, central, combined[:ID,ID], outposted:DAYS or optimised;"
                        + " the data set's own when left out")
        Optional<String> policy) {

    private static final int USUAL_SECONDS = 30;
    private static final int MOST_SECONDS = 3_600;
    private static final long MOST_MOVES = 10_000_000_000L;

    /** @throws ApiException when one of the wishes can not be had */
    JobSettings settings() {
        check("seconds", seconds.map(Integer::longValue), 1, MOST_SECONDS);
        check("moves", moves, 1, MOST_MOVES);
        check("balance", balance.map(Integer::longValue), 0, 100);
        // A search by moves ends too, however slow the machine is.
        int usual = moves.isPresent() ? MOST_SECONDS : USUAL_SECONDS;
        var limits =
                SolverSettings.ofTime(Duration.ofSeconds(seconds.orElse(usual))).withSeed(seed.orElse(0L));
        SolverSettings bounded = moves.map(limits::withMoveLimit).orElse(limits);
        return new JobSettings(bounded, balance.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    /** The document under the policy that is wished for. */
    DataSet applied(DataSet document) {
        return policy.map(wanted ->
                        document.withSettings(document.settings().withPlacementPolicy(checked(wanted, document))))
                .orElse(document);
    }

    private static String checked(String policy, DataSet document) {
        try {
            if (PlacementPolicy.parse(policy) instanceof PlacementPolicy.Combined combined
                    && !document.employees().stream()
                            .map(employee -> employee.id())
                            .toList()
                            .containsAll(combined.coordinators())) {
                throw new ApiException(ProblemCode.WRONG_PARAMETER, "policy");
            }
            return policy;
        } catch (IllegalArgumentException e) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, "policy");
        }
    }

    private static void check(String name, Optional<Long> value, long least, long most) {
        if (value.filter(wanted -> wanted < least || wanted > most).isPresent()) {
            throw new ApiException(ProblemCode.WRONG_PARAMETER, name);
        }
    }
}
