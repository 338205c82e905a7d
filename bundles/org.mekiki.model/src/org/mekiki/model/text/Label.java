package org.mekiki.model.text;

/**
 * A label chosen for showing.
 *
 * @param text
 *            what to show
 * @param language
 *            BCP 47 tag of the text, empty if it belongs to no language
 * @param fallback
 *            whether another language than the one wanted had to be taken; views make this visible
 */
public record Label(String text, String language, boolean fallback) {
}
