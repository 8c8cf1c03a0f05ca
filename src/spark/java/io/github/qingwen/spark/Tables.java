package io.github.qingwen.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * Where the tables of a job go: {@code FOLDER/NAME.parquet} and {@code FOLDER/NAME.ndjson}. Spark's commit protocol makes
 * each table appear whole, with a file {@code _SUCCESS}, whatever tasks die.
 *
 * @param folder of the tables
 * @param forms in which each table is written
 * @param overwrite whether tables that are there already are replaced
 */
record Tables(String folder, List<Form> forms, boolean overwrite) {
    /** The forms of a table. */
    enum Form {
        PARQUET {
            @Override
            void write(DataFrameWriter<Row> writer, String table) {
                writer.parquet(table + ".parquet");
            }
        },
        /** A JSON object a line. */
        NDJSON {
            @Override
            void write(DataFrameWriter<Row> writer, String table) {
                writer.json(table + ".ndjson");
            }
        };

        abstract void write(DataFrameWriter<Row> writer, String table);
    }

    /**
     * Checks that nothing is replaced by mistake; before hours of work, not behind them.
     *
     * @throws FileAlreadyExistsException if the folder exists and {@code overwrite} is false
     */
    void check(Configuration hadoop) throws IOException {
        Path path = new Path(folder);
        if (!overwrite && path.getFileSystem(hadoop).exists(path)) {
            throw new FileAlreadyExistsException(folder + " exists already; --overwrite replaces its tables");
        }
    }

    void write(String name, Dataset<Row> table) {
        SaveMode mode = overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
        forms.forEach(form -> form.write(table.write().mode(mode), folder + '/' + name));
    }
}
