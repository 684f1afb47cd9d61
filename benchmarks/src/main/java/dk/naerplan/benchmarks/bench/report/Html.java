package dk.naerplan.benchmarks.bench.report;

import java.util.ArrayList;
import java.util.List;

/** Small pieces of HTML. */
final class Html {

    private Html() {}

    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** @param tag a name, and attributes if there are any */
    static String element(String tag, String content) {
        return "<%s>%s</%s>\n".formatted(tag, content, name(tag));
    }

    private static String name(String tag) {
        int end = tag.indexOf(' ');
        return end < 0 ? tag : tag.substring(0, end);
    }

    static String table(Table table) {
        var rows = new ArrayList<String>();
        String before = "";
        for (Table.Row row : table.rows()) {
            String line = cells(row.cells(), "td", table.words(), before);
            rows.add(row.best() ? "<tr class=\"best\">" + line + "</tr>" : "<tr>" + line + "</tr>");
            before = row.cells().getFirst();
        }
        return """
                <div class="scroll" tabindex="0"><table>
                <thead><tr>%s</tr></thead>
                <tbody>
                %s
                </tbody></table></div>
                """.formatted(cells(table.heads(), "th scope=\"col\"", table.words(), ""), String.join("\n", rows));
    }

    /** @param before first cell of the row above; the same name is not shown twice */
    private static String cells(List<String> cells, String tag, int words, String before) {
        var html = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean same = words > 1 && i < words - 1 && cells.getFirst().equals(before);
            String shape = i >= words ? tag + " class=\"number\"" : same ? tag + " class=\"same\"" : tag;
            html.append(element(shape, cell(cells.get(i))).strip());
        }
        return html.toString();
    }

    /** Quartiles stand below their median. */
    private static String cell(String plain) {
        int range = plain.indexOf(BenchTexts.BEFORE_RANGE);
        return range < 0
                ? text(plain)
                : text(plain.substring(0, range)) + element("span class=\"range\"", text(plain.substring(range + 1)));
    }
}
