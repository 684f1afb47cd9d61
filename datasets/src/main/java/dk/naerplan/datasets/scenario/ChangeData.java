package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One change as a document writes it: an object with the field of its kind. */
public record ChangeData(
        @Field(says = "somebody more works here") Optional<Change.Hire> hire,
        @Field(says = "somebody works here no more") Optional<Change.Leave> leave,
        @Field(says = "somebody learns something") Optional<Change.Train> train,
        @Field(says = "somebody gets another employer") Optional<Change.Employer> employer,
        @Field(says = "somebody is paid from elsewhere") Optional<Change.Funding> funding,
        @Field(says = "an activity comes, or is another") Optional<Change.Demand> demand,
        @Field(says = "an activity goes") Optional<Change.Drop> drop,
        @Field(says = "money comes in") Optional<Change.GainGrant> gainGrant,

        @Field(says = "money ends; whom nothing else pays leaves")
        Optional<Change.LoseGrant> loseGrant) {

    private static final ChangeData NOTHING = new ChangeData(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static ChangeData of(Change change) {
        return new ChangeData(
                as(Change.Hire.class, change),
                as(Change.Leave.class, change),
                as(Change.Train.class, change),
                as(Change.Employer.class, change),
                as(Change.Funding.class, change),
                as(Change.Demand.class, change),
                as(Change.Drop.class, change),
                as(Change.GainGrant.class, change),
                as(Change.LoseGrant.class, change));
    }

    /** The changes of all kinds that are given; more than one are applied in the order of the fields. */
    public List<Change> changes() {
        return Stream.<Optional<? extends Change>>of(
                        hire, leave, train, employer, funding, demand, drop, gainGrant, loseGrant)
                .<Change>flatMap(Optional::stream)
                .toList();
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    private static <C extends Change> Optional<C> as(Class<C> kind, Change change) {
        return Optional.of(change).filter(kind::isInstance).map(kind::cast);
    }
}
