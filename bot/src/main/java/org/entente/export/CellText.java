package org.entente.export;

/**
 * Text that a spreadsheet never takes for a formula: where it begins like one, an apostrophe stands before it, also
 * against programs that make cells of it anew (saving as CSV).
 */
final class CellText {

    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private CellText() {}

    static String of(String text) {
        String clean = XmlText.of(text);
        return !clean.isEmpty() && STARTS_FORMULA.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }
}
