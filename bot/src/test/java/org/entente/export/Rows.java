package org.entente.export;

import java.util.ArrayList;
import java.util.List;

/** Reads rows of text as RFC 4180 says, after the mark at the beginning. */
final class Rows {

    private Rows() {}

    static List<List<String>> read(String file) {
        if (file.charAt(0) != '\uFEFF') {
            throw new AssertionError("Excel would read no accents");
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < file.length(); i++) {
            char letter = file.charAt(i);
            boolean doubled = quoted && letter == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && letter == '\r') {
                i++;
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(letter);
            }
        }
        return rows;
    }
}
