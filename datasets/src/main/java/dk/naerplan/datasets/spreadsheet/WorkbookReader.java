package dk.naerplan.datasets.spreadsheet;

import dk.naerplan.datasets.format.DataSet;
import dk.naerplan.datasets.format.io.DataSetReader;
import dk.naerplan.datasets.format.io.DataSetWriter;
import dk.naerplan.datasets.format.io.ReadResult;
import dk.naerplan.datasets.table.CellText;
import dk.naerplan.datasets.table.Directory;
import dk.naerplan.datasets.table.Table;
import dk.naerplan.datasets.table.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads workbooks, and reports everything that is wrong with them at once, each with its cell. What makes a document right is
 * judged by the reader of documents alone. Never fails because of what a workbook says.
 */
public final class WorkbookReader {

    private final List<Words> understood;
    private final List<Finding> findings = new ArrayList<>();

    private WorkbookReader(List<Words> understood) {
        this.understood = List.copyOf(understood);
    }

    /**
     * Reads to the end of the stream, and leaves closing it to the caller.
     *
     * @param base what a sheet that is missing leaves as it is; empty for a document made of the workbook alone
     * @param understood the languages in which sheets and columns may be named; the first is that of the findings
     * @throws IOException when the stream fails
     */
    public static WorkbookResult read(InputStream stream, Optional<DataSet> base, List<Words> understood)
            throws IOException {
        return new WorkbookReader(understood).read(stream, base);
    }

    private WorkbookResult read(InputStream stream, Optional<DataSet> base) throws IOException {
        Optional<XSSFWorkbook> opened = new WorkbookOpener(findings).open(stream);
        if (opened.isEmpty()) {
            return new WorkbookResult(Optional.empty(), findings);
        }
        try (XSSFWorkbook workbook = opened.get()) {
            ObjectNode document = base.map(WorkbookReader::treeOf).orElseGet(WorkbookReader::empty);
            return document(document, workbook);
        }
    }

    private WorkbookResult document(ObjectNode document, XSSFWorkbook workbook) {
        Map<String, TableSheet> sheets = tables(workbook);
        Optional<SheetContent> singles = singles(workbook);
        if (sheets.isEmpty() && singles.isEmpty()) {
            findings.add(Finding.OfWorkbook.of(WorkbookProblem.NO_KNOWN_SHEET, sheetNames()));
            return new WorkbookResult(Optional.empty(), findings);
        }
        Places places = new Assembly(document, sheets, understood, findings).assemble();
        var texts = new CellText(understood, Directory.of(document));
        singles.ifPresent(content -> Singles.fill(content, document, texts, understood, places, findings));
        ReadResult read = read(document);
        read.issues().forEach(issue -> findings.add(new Finding.OfDocument(issue, places.of(issue.pointer()))));
        boolean clean = findings.stream().noneMatch(Finding::isError);
        return new WorkbookResult(clean ? read.document() : Optional.empty(), findings);
    }

    private Map<String, TableSheet> tables(XSSFWorkbook workbook) {
        var sheets = new LinkedHashMap<String, TableSheet>();
        for (Table table : SheetNames.tables()) {
            sheet(workbook, name -> SheetNames.isTable(name, table, understood))
                    .map(content -> TableSheet.of(table, content, understood, findings))
                    .ifPresent(sheet -> sheets.put(table.key(), sheet));
        }
        return sheets;
    }

    private Optional<SheetContent> singles(XSSFWorkbook workbook) {
        return sheet(
                workbook, name -> understood.stream().anyMatch(words -> SheetNames.isCalled(name, words.singles())));
    }

    private Optional<SheetContent> sheet(XSSFWorkbook workbook, Predicate<String> isWanted) {
        for (Sheet sheet : workbook) {
            if (isWanted.test(sheet.getSheetName())) {
                return Optional.of(SheetContent.of(sheet, findings));
            }
        }
        return Optional.empty();
    }

    private String sheetNames() {
        return String.join(
                ", ",
                SheetNames.tables().stream().map(understood.getFirst()::table).toList());
    }

    private static ObjectNode treeOf(DataSet base) {
        var tree = (ObjectNode) JsonMapper.shared().readTree(DataSetWriter.toText(base));
        tree.remove(List.of("history", "roster"));
        return tree;
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode().put("schemaVersion", DataSet.VERSION);
    }

    private static ReadResult read(ObjectNode document) {
        byte[] text = JsonMapper.shared().writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        try {
            return new DataSetReader().read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
