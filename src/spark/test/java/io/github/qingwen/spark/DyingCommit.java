package io.github.qingwen.spark;

import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.TaskContext;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol;

/**
 * Spark's commit protocol, where tasks die the first time that they are tried: all rows are written, and the commit is to
 * come, or is done and nobody has heard of it.
 */
public final class DyingCommit extends SQLHadoopMapReduceCommitProtocol {
    private static final long serialVersionUID = 1L;

    public DyingCommit(String jobId, String path, boolean dynamicPartitionOverwrite) {
        super(jobId, path, dynamicPartitionOverwrite);
    }

    @Override
    public FileCommitProtocol.TaskCommitMessage commitTask(TaskAttemptContext context) {
        TaskContext task = TaskContext.get();
        boolean first = task.attemptNumber() == 0;
        if (first && task.partitionId() % 2 == 0) {
            throw new IllegalStateException("died before its commit");
        }
        FileCommitProtocol.TaskCommitMessage message = super.commitTask(context);
        if (first) {
            throw new IllegalStateException("died behind its commit");
        }
        return message;
    }
}
