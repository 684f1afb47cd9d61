package dk.naerplan.datasets.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens files from anywhere. What is no workbook of bearable size is refused before it can do harm. */
final class WorkbookOpener {

    static {
        ZipSecureFile.setMaxEntrySize(WorkbookLimits.UNPACKED_BYTES);
        ZipSecureFile.setMaxFileCount(WorkbookLimits.FILES);
    }

    private final List<Finding> findings;

    WorkbookOpener(List<Finding> findings) {
        this.findings = findings;
    }

    /** The workbook, which the caller closes; empty when a finding says why not. */
    Optional<XSSFWorkbook> open(InputStream stream) throws IOException {
        byte[] file = stream.readNBytes(WorkbookLimits.BYTES + 1);
        Optional<WorkbookProblem> problem = problem(file);
        if (problem.isPresent()) {
            return refuse(problem.get());
        }
        try {
            var workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
            if (isOfBearableSize(workbook)) {
                return Optional.of(workbook);
            }
            workbook.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return refuse(WorkbookProblem.NOT_A_WORKBOOK);
        }
    }

    private static Optional<WorkbookProblem> problem(byte[] file) {
        if (file.length > WorkbookLimits.BYTES) {
            return Optional.of(WorkbookProblem.TOO_LARGE);
        }
        return switch (FileMagic.valueOf(file)) {
            case OLE2 -> Optional.of(ofOldFile(file));
            case OOXML -> ofPackedFile(file);
            default -> Optional.of(WorkbookProblem.NOT_A_WORKBOOK);
        };
    }

    private static WorkbookProblem ofOldFile(byte[] file) {
        try (var old = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return old.getRoot().hasEntry("EncryptedPackage") ? WorkbookProblem.ENCRYPTED : WorkbookProblem.OLD_FORMAT;
        } catch (IOException | RuntimeException e) {
            return WorkbookProblem.NOT_A_WORKBOOK;
        }
    }

    private static Optional<WorkbookProblem> ofPackedFile(byte[] file) {
        try {
            return PackedSize.isBearable(file) ? Optional.empty() : Optional.of(WorkbookProblem.TOO_LARGE);
        } catch (IOException | RuntimeException e) {
            return Optional.of(WorkbookProblem.NOT_A_WORKBOOK);
        }
    }

    private Optional<XSSFWorkbook> refuse(WorkbookProblem problem) {
        findings.add(Finding.OfWorkbook.of(
                problem,
                WorkbookLimits.BYTES / WorkbookLimits.MEGABYTE,
                WorkbookLimits.UNPACKED_BYTES / WorkbookLimits.MEGABYTE));
        return Optional.empty();
    }

    private boolean isOfBearableSize(XSSFWorkbook workbook) {
        var found = new ArrayList<Finding>();
        if (workbook.getNumberOfSheets() > WorkbookLimits.SHEETS) {
            found.add(Finding.OfWorkbook.of(
                    WorkbookProblem.TOO_MANY_SHEETS, workbook.getNumberOfSheets(), WorkbookLimits.SHEETS));
        }
        for (Sheet sheet : workbook) {
            int rows = sheet.getLastRowNum() + 1;
            if (rows > WorkbookLimits.ROWS) {
                found.add(Finding.OfWorkbook.at(
                        CellPlace.of(sheet.getSheetName()), WorkbookProblem.TOO_MANY_ROWS, rows, WorkbookLimits.ROWS));
            }
        }
        findings.addAll(found);
        return found.isEmpty();
    }
}
