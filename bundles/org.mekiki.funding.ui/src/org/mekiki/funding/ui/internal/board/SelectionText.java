package org.mekiki.funding.ui.internal.board;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is selected on a board as a text of one word, that can be sent to others and found again in what they paste.
 *
 * @param scope
 *            identifier of the kind of money
 * @param choice
 *            what is chosen
 */
public record SelectionText(String scope, Choice choice) {

	private static final String SCHEME = "mekiki:selection?"; //$NON-NLS-1$
	private static final Pattern FOUND = Pattern.compile(Pattern.quote(SCHEME) + "([^\\s&]*)&(\\S*)"); //$NON-NLS-1$

	/**
	 * The selection as one word.
	 *
	 * @return can be found by {@link #find(String)}
	 */
	public String write() {
		return SCHEME + encode(scope) + '&' + encode(ChoiceText.write(choice));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Finds a selection.
	 *
	 * @param text
	 *            may say other things, too
	 * @return the first one in it
	 */
	public static Optional<SelectionText> find(String text) {
		Matcher found = FOUND.matcher(text == null ? "" : text); //$NON-NLS-1$
		try {
			return found.find() ? Optional.of(new SelectionText(decode(found.group(1)), ChoiceText.read(decode(found.group(2)))))
					: Optional.empty();
		} catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}
}
