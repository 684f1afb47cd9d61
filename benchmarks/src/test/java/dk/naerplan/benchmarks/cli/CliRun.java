package dk.naerplan.benchmarks.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of the command line, in this process. */
record CliRun(int exitCode, String output, String errors) {

    static CliRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = NaerplanCli.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CliRun(exitCode, out.toString(), err.toString());
    }

    static CliRun withInput(String input, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return of(arguments);
        } finally {
            System.setIn(before);
        }
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(output);
    }
}
