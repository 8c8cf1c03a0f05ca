package io.github.qingwen.recipes;

import io.github.qingwen.render.text.Chunk;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Searches chunks with Lucene, whose Chinese analyser cuts text into words. */
final class ChunkSearch {
    private ChunkSearch() {}

    /** Indexes chunks and returns the id of the one that answers best. */
    static String best(Directory directory, List<Chunk> chunks, String question) throws IOException {
        // tag::recipe[]
        Analyzer analyzer = new SmartChineseAnalyzer();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Chunk chunk : chunks) {
                Document document = new Document();
                document.add(new StringField("id", chunk.id(), Store.YES));
                document.add(new TextField("text", chunk.text(), Store.NO));
                writer.addDocument(document);
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            TopDocs found = searcher.search(new QueryBuilder(analyzer).createBooleanQuery("text", question), 1);
            return searcher.storedFields().document(found.scoreDocs[0].doc).get("id");
        }
        // end::recipe[]
    }
}
