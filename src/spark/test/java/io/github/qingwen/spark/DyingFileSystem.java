package io.github.qingwen.spark;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.TaskContext;

/** The local files as {@code dying:/…}, of which some kill the task that opens them, the first time that it is tried. */
public final class DyingFileSystem extends RawLocalFileSystem {
    @Override
    public URI getUri() {
        return URI.create("dying:///");
    }

    @Override
    public String getScheme() {
        return "dying";
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        TaskContext task = TaskContext.get();
        if (task != null && task.attemptNumber() == 0 && path.getName().endsWith("77.html")) {
            throw new IOException("the disk of " + path + " is gone");
        }
        return super.open(path, bufferSize);
    }
}
