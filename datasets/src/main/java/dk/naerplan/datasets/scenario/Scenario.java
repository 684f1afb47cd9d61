package dk.naerplan.datasets.scenario;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.Field;
import dk.naerplan.datasets.format.Kind;
import dk.naerplan.datasets.format.LocalText;
import dk.naerplan.datasets.format.io.ReadResult;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The same weeks under another placement policy, with other people, demand, money or weights. */
public record Scenario(
        @Field(says = "version of this format", min = 1, max = VERSION)
        int schemaVersion,

        @Field(says = "short name, unique among the scenarios that are compared")
        String id,

        @Field(says = "what people call the scenario; default its id")
        LocalText name,

        @Field(says = "what the scenario tries") LocalText description,

        @Field(says = "id of the data set or plan that it is made from", max = 64)
        Optional<String> base,

        @Field(says = "where employees are placed, as in the settings of a data set; default as in the base", max = 200)
        Optional<String> placementPolicy,

        @Field(says = "areas whose employees the placement policy concerns; all when left out", refers = Kind.AREA)
        List<String> areas,

        @Field(
                says = "0 favours closeness, 100 coordination; default as in the base",
                unit = "percent",
                min = 0,
                max = 100)
        Optional<Integer> balance,

        @Field(
                says = "weights that replace those of the base, by rule id; 0 switches a rule off",
                refers = Kind.RULE,
                min = 0,
                max = 1_000_000)
        Map<String, Integer> weights,

        @Field(says = "what is another than in the base, one after the other", max = 200)
        List<ChangeData> changes) {

    /** The version of the format that this code reads and writes. */
    public static final int VERSION = 1;

    public Scenario {
        areas = List.copyOf(areas);
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        changes = List.copyOf(changes);
    }

    /** The base under a placement policy, named after it, with nothing else changed. */
    public static Scenario ofPolicy(String policy) {
        return new Scenario(
                VERSION,
                policy.replaceAll("[^A-Za-z0-9_-]+", "-"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                Optional.empty(),
                Optional.of(policy),
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    public Scenario withBalance(int changed) {
        return new Scenario(
                schemaVersion,
                id,
                name,
                description,
                base,
                placementPolicy,
                areas,
                Optional.of(changed),
                weights,
                changes);
    }

    public Scenario with(String changedId, List<Change> changed) {
        return new Scenario(
                schemaVersion,
                changedId,
                name,
                description,
                base,
                placementPolicy,
                areas,
                balance,
                weights,
                changed.stream().map(ChangeData::of).toList());
    }

    /** The name in the language, else the id. */
    public String title(Locale locale) {
        String title = name.in(locale);
        return title.isEmpty() ? id : title;
    }

    /**
     * The data set that follows from the base, without a roster: only what is locked stays decided, and nothing counts as published.
     * The base is not changed. What does not fit is reported, with pointers into the scenario, else into what follows from it.
     */
    public ReadResult applyTo(DataSet data) {
        return new ScenarioMaker(this, data).make();
    }
}
