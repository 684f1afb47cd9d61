package dk.naerplan.benchmarks.bench.report;

import java.util.ArrayList;
import java.util.List;

/** Small pieces of HTML. */
final class Html {

    private Html() {}

    static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String element(String name, String content) {
        return "<%s>%s</%s>\n".formatted(name, content, name);
    }

    static String table(Table table) {
        var rows = new ArrayList<String>();
        for (Table.Row row : table.rows()) {
            String line = cells(row.cells(), "td", table.words());
            rows.add(row.best() ? "<tr class=\"best\">" + line + "</tr>" : "<tr>" + line + "</tr>");
        }
        return """
                <div class="scroll" tabindex="0"><table>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s
                </tbody></table></div>
                """
                .formatted(cells(table.heads(), "th scope=\"col\"", table.words()), String.join("\n", rows));
    }

    private static String cells(List<String> cells, String tag, int words) {
        var html = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String shape = i < words ? tag : tag + " class=\"number\"";
            html.append("<%s>%s</%s>".formatted(shape, text(cells.get(i)), tag.substring(0, 2)));
        }
        return html.toString();
    }
}
