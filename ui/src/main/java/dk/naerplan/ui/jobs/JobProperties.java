package dk.naerplan.ui.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of solving.
 *
 * @param atATime searches that this process runs at a time, one core each; 0 leaves solving to workers
 * @param perOwner jobs of one user that are not over, besides those of comparisons and studies
 * @param perBatcher jobs of one user's comparisons and studies that are not over; enough that every worker has something to do
 * @param inAll jobs that are not over
 * @param heartbeat how often a process says of a job that it is alive
 * @param missedHeartbeats after how many the job counts as left behind
 * @param poll how often this process looks for jobs
 * @param watch how often pages hear of progress
 * @param save how often the best roster is saved, if it is another one
 * @param fruitless how many processes in a row may die with a job before it has found a roster
 * @param keep how long a job is kept when it is over
 */
@ConfigurationProperties("naerplan.solve")
public record JobProperties(
        @DefaultValue("2") int atATime,
        @DefaultValue("5") int perOwner,
        @DefaultValue("12") int perBatcher,
        @DefaultValue("200") int inAll,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("3") int missedHeartbeats,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("400ms") Duration watch,
        @DefaultValue("1s") Duration save,
        @DefaultValue("5") int fruitless,
        @DefaultValue("7d") Duration keep) {}
