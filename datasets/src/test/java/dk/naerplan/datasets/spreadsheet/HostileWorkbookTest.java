package dk.naerplan.datasets.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.naerplan.datasets.format.Documents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Whatever is sent, one clear sentence comes back. */
class HostileWorkbookTest {

    private static final byte[] FILE = Workbooks.of(Documents.of("'areas': [{ 'id': 'north' }]"));

    @Test
    void zipBombIsNotUnpacked() throws IOException {
        assertThat(problem(withSheet(new byte[60 * WorkbookLimits.MEGABYTE]))).isEqualTo(WorkbookProblem.TOO_LARGE);
    }

    @Test
    void millionsOfTagsAreNotParsed() throws IOException {
        byte[] rows = "<r/>".repeat(WorkbookLimits.TAGS + 1).getBytes(StandardCharsets.US_ASCII);

        assertThat(problem(withSheet(rows))).isEqualTo(WorkbookProblem.TOO_LARGE);
    }

    @Test
    void hundredMegabytesAreNotReadToTheEnd() throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return given > 100L * WorkbookLimits.MEGABYTE ? -1 : 'x';
            }
        };

        WorkbookResult read = WorkbookReader.read(endless, Optional.empty(), List.of(new PlainWords()));

        assertThat(problem(read)).isEqualTo(WorkbookProblem.TOO_LARGE);
        assertThat(endless.given).isLessThanOrEqualTo(WorkbookLimits.BYTES + 1L);
    }

    @Test
    void tooManySheets() {
        byte[] file = Workbooks.changed(FILE, workbook -> {
            for (int i = 0; i <= WorkbookLimits.SHEETS; i++) {
                workbook.createSheet("mere " + i);
            }
        });

        assertThat(problem(file)).isEqualTo(WorkbookProblem.TOO_MANY_SHEETS);
    }

    @Test
    void tooManyRows() {
        byte[] file =
                Workbooks.changed(FILE, workbook -> workbook.getSheet("areas").createRow(WorkbookLimits.ROWS));

        WorkbookResult read = Workbooks.read(file, Optional.empty());

        assertThat(problem(read)).isEqualTo(WorkbookProblem.TOO_MANY_ROWS);
        assertThat(read.errors().getFirst().place().orElseThrow()).hasToString("areas");
    }

    @Test
    void tooManyColumns() {
        byte[] file = Workbooks.changed(
                FILE,
                workbook -> workbook.getSheet("areas")
                        .getRow(1)
                        .createCell(WorkbookLimits.COLUMNS)
                        .setCellValue("x"));

        assertThat(problem(file)).isEqualTo(WorkbookProblem.TOO_MANY_COLUMNS);
    }

    @Test
    void encryptedWorkbook() throws Exception {
        try (var system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(FILE);
            }
            var file = new ByteArrayOutputStream();
            system.writeFilesystem(file);

            assertThat(problem(file.toByteArray())).isEqualTo(WorkbookProblem.ENCRYPTED);
        }
    }

    @Test
    void oldWorkbook() throws IOException {
        try (var old = new HSSFWorkbook()) {
            old.createSheet("areas");

            assertThat(problem(old.getBytes())).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
            var file = new ByteArrayOutputStream();
            old.write(file);
            assertThat(problem(file.toByteArray())).isEqualTo(WorkbookProblem.OLD_FORMAT);
        }
    }

    @Test
    void somethingElse() throws IOException {
        assertThat(problem("hej".getBytes(StandardCharsets.UTF_8))).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem(new byte[0])).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem(zip("readme.txt", new byte[] {1}))).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem(java.util.Arrays.copyOf(FILE, FILE.length / 2))).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
    }

    @Test
    void externalEntityIsNotFetched() throws IOException {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        assertThat(problem(withSheet(sheet.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
    }

    @Test
    void formulaIsNotComputed() {
        byte[] file = Workbooks.changed(
                FILE, workbook -> Workbooks.cell(workbook, "areas", "B2").setCellFormula("HYPERLINK(\"http://x\")"));

        assertThat(problem(file)).isEqualTo(WorkbookProblem.FORMULA);
    }

    @Test
    void workbookOfSomethingElse() {
        byte[] file = Workbooks.changed(FILE, workbook -> {
            while (workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(1);
            }
            workbook.setSheetName(0, "Budget");
        });

        assertThat(problem(file)).isEqualTo(WorkbookProblem.NO_KNOWN_SHEET);
    }

    /** The workbook with another content of its first sheet. */
    private static byte[] withSheet(byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(FILE));
                var out = new ZipOutputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith("/sheet1.xml") ? content : in.readAllBytes());
            }
        }
        return file.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return file.toByteArray();
    }

    private static WorkbookProblem problem(byte[] file) {
        return problem(Workbooks.read(file, Optional.empty()));
    }

    private static WorkbookProblem problem(WorkbookResult read) {
        assertThat(read.document()).isEmpty();
        return ((Finding.OfWorkbook) read.errors().getFirst()).problem();
    }
}
