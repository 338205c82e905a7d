package org.mekiki.workbench.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.ModelPackage;
import org.mekiki.store.Change;
import org.mekiki.store.ChangeKind;
import org.mekiki.workbench.api.ElementLabels;

/** Words for a change: what was changed, and the old and new value readable instead of as stored. */
public final class ChangeText {

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"); //$NON-NLS-1$
	private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:)?"); //$NON-NLS-1$
	private static final Pattern PLAIN = Pattern.compile("-?[0-9.]+|true|false"); //$NON-NLS-1$
	private static final int LONGEST = 200;

	private ChangeText() {
	}

	static String what(Change change) {
		return switch (change.kind()) {
		case CREATED -> Messages.created;
		case DELETED -> Messages.deleted;
		case MOVED -> Messages.moved;
		case CHANGED -> feature(change);
		};
	}

	private static String feature(Change change) {
		return feature(change.className(), change.feature());
	}

	/**
	 * What people call a feature.
	 *
	 * @param className
	 *            name of the class in the model
	 * @param name
	 *            name of the feature in the model
	 * @return its label; the name if the model does not know it
	 */
	public static String feature(String className, String name) {
		EClass type = find(ModelPackage.eINSTANCE, className);
		EStructuralFeature feature = type == null ? null : type.getEStructuralFeature(name);
		return feature == null ? name : ElementLabels.name(feature);
	}

	private static EClass find(EPackage part, String name) {
		EClassifier own = part.getEClassifier(name);
		if (own instanceof EClass type) {
			return type;
		}
		return part.getESubpackages().stream().map(sub -> find(sub, name)).filter(type -> type != null).findFirst()
				.orElse(null);
	}

	static String from(Change change, EditingSession session) {
		return change.kind() == ChangeKind.CHANGED || change.kind() == ChangeKind.MOVED
				? readable(change.oldValue(), session)
				: ""; //$NON-NLS-1$
	}

	static String to(Change change, EditingSession session) {
		return change.kind() == ChangeKind.CHANGED || change.kind() == ChangeKind.MOVED
				? readable(change.newValue(), session)
				: ""; //$NON-NLS-1$
	}

	private static String readable(String json, EditingSession session) {
		String text = whole(json, " \u00b7 ", session); //$NON-NLS-1$
		return text.length() > LONGEST ? text.substring(0, LONGEST) + '\u2026' : text;
	}

	/**
	 * The values in a piece of stored JSON, one after the other, identifiers replaced by labels and keys left out.
	 *
	 * @param json
	 *            what is stored; null for nothing
	 * @param separator
	 *            what stands between two values
	 * @param session
	 *            knows what identifiers stand for; may be null
	 * @return the text, never empty
	 */
	public static String whole(String json, String separator, EditingSession session) {
		if (json == null || "null".equals(json)) { //$NON-NLS-1$
			return "\u2014"; //$NON-NLS-1$
		}
		if (PLAIN.matcher(json).matches()) {
			return json;
		}
		List<String> values = new ArrayList<>();
		Matcher strings = STRING.matcher(json);
		while (strings.find()) {
			if (strings.group(2) == null) {
				values.add(text(unescape(strings.group(1)), session));
			}
		}
		return values.isEmpty() ? json : String.join(separator, values);
	}

	private static String text(String value, EditingSession session) {
		if (session != null && UUID.matcher(value).matches() && session.find(value) != null) {
			return ElementLabels.text(session.find(value));
		}
		return value;
	}

	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\\' || i + 1 == text.length()) {
				plain.append(c);
				continue;
			}
			char next = text.charAt(++i);
			if (next == 'u' && i + 4 < text.length()) {
				plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
				i += 4;
			} else {
				plain.append(next == 'n' || next == 't' || next == 'r' ? ' ' : next);
			}
		}
		return plain.toString();
	}
}
