package dk.naerplan.ui.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.engine.Constants;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** The file system, for H2 under {@code jdbc:h2:durable:FILE}, with the database file written as {@link DurableFile} does. */
public final class DurableDisk extends FilePathWrapper {

    /** Lets H2 know the name. */
    public static void register() {
        FilePath.register(new DurableDisk());
    }

    @Override
    public String getScheme() {
        return "durable";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = super.open(mode);
        return name.endsWith(Constants.SUFFIX_MV_FILE) ? new DurableFile(file) : file;
    }
}
