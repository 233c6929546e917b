package org.entente.export;

/**
 * A kind of file.
 *
 * @param id        how commands name it, such as {@code docx}
 * @param extension without the dot
 * @param whole     whether it holds the whole document; otherwise its tables alone
 */
public record Format(String id, String extension, String mediaType, boolean whole) {}
