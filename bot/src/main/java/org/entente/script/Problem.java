package org.entente.script;

/**
 * A slip of a script's author.
 *
 * @param file the path inside the script folder, with {@code /} between folders
 * @param line from 1
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
