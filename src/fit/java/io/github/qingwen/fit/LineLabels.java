package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.role.PossibleRoles;
import io.github.qingwen.internal.structure.segment.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Labels given line by line: a file of rows {@code ROLE<TAB>beginning of the line}, in reading order, {@code ?} where
 * two editors could differ. Lines that the file does not name are open.
 */
final class LineLabels {
    /** Rows that are passed over to find the row of a line: lines that were cleaned away since. */
    private static final int REACH = 12;

    private LineLabels() {}

    static List<Set<Role>> read(Path file, Lines lines) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String row : Files.readAllLines(file)) {
            rows.add(row.split("\t", 2));
        }
        List<Set<Role>> roles = new ArrayList<>();
        int at = 0;
        for (int line = 0; line < lines.size(); line++) {
            Set<Role> own = EnumSet.allOf(Role.class);
            for (int i = at; i < Math.min(rows.size(), at + REACH); i++) {
                String[] row = rows.get(i);
                if (row.length == 2 && lines.get(line).text().startsWith(row[1])) {
                    if (!row[0].equals("?") && PossibleRoles.of(lines, line).contains(Role.valueOf(row[0]))) {
                        own = EnumSet.of(Role.valueOf(row[0]));
                    }
                    at = i + 1;
                    break;
                }
            }
            roles.add(own);
        }
        return roles;
    }
}
