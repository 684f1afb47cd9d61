package dk.naerplan.benchmarks.cli;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.BundledDataSets;
import dk.naerplan.datasets.format.mapping.RosterMapper;
import dk.naerplan.solver.domain.Roster;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the data sets that come with the product. */
@Command(
        name = "datasets",
        mixinStandardHelpOptions = true,
        description = "Lists the bundled data sets with their sizes. All of them are invented.")
final class DataSetsCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        CliTexts texts = common.texts();
        if (common.json()) {
            ObjectNode json = Json.object();
            ArrayNode list = json.putArray("dataSets");
            BundledDataSets.names().forEach(name -> add(list.addObject(), name, texts));
            Json.print(json, common.out());
        } else {
            print(texts, common.out());
        }
        return ExitCode.FINE;
    }

    private static void print(CliTexts texts, PrintWriter out) {
        for (String name : BundledDataSets.names()) {
            DataSet document = BundledDataSets.load(name);
            Roster roster = RosterMapper.toRoster(document);
            out.println(name + " – " + document.title(texts.locale()));
            out.println("  " + document.description().in(texts.locale()));
            out.println("  "
                    + texts.text(
                            "datasets.size",
                            roster.getEmployees().size(),
                            roster.getAreas().size(),
                            roster.getSessions().size(),
                            roster.getAssignments().size(),
                            document.week().toString(),
                            document.history().size()));
        }
        out.println(texts.text("datasets.invented"));
        out.flush();
    }

    private static void add(ObjectNode json, String name, CliTexts texts) {
        DataSet document = BundledDataSets.load(name);
        Roster roster = RosterMapper.toRoster(document);
        json.put("name", name)
                .put("title", document.title(texts.locale()))
                .put("description", document.description().in(texts.locale()))
                .put("invented", document.invented())
                .put("week", document.week().toString())
                .put("employees", roster.getEmployees().size())
                .put("areas", roster.getAreas().size())
                .put("sessions", roster.getSessions().size())
                .put("seats", roster.getAssignments().size())
                .put("historyWeeks", document.history().size());
    }
}
