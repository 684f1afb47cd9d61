package dk.naerplan.datasets.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How much is packed into a file, found out without keeping any of it. */
final class PackedSize {

    private long bytes;
    private long tags;
    private int files;

    private PackedSize() {}

    /** Whether unpacking it stays within the limits. Gives up as soon as it does not. */
    static boolean isBearable(byte[] file) throws IOException {
        var size = new PackedSize();
        try (var packed = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                size.files++;
                if (!size.count(packed)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean count(ZipInputStream packed) throws IOException {
        byte[] part = new byte[16 * 1024];
        for (int read = packed.read(part); read >= 0; read = packed.read(part)) {
            bytes += read;
            for (int i = 0; i < read; i++) {
                tags += part[i] == '<' ? 1 : 0;
            }
            if (!isWithinLimits()) {
                return false;
            }
        }
        return isWithinLimits();
    }

    private boolean isWithinLimits() {
        return bytes <= WorkbookLimits.UNPACKED_BYTES && tags <= WorkbookLimits.TAGS && files <= WorkbookLimits.FILES;
    }
}
