package org.mekiki.curriculum.internal.imports.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.curriculum.internal.imports.files.XmlPart;

/** What QTI 2 and 3 declare of a response: its type, what is right, what each value scores. */
final class Qti2Response {

	private final String baseType;
	private final List<String> correct = new ArrayList<>();
	private final Map<String, BigDecimal> scores = new LinkedHashMap<>();
	private final BigDecimal most;

	/** What is declared; null for a response that is not. */
	Qti2Response(XmlPart declaration) {
		baseType = declaration == null ? "" : declaration.get("basetype").toLowerCase(java.util.Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		XmlPart right = declaration == null ? null : declaration.part("correctresponse"); //$NON-NLS-1$
		if (right != null) {
			right.all("value").forEach(value -> correct.add(value.text())); //$NON-NLS-1$
		}
		XmlPart mapping = declaration == null ? null : declaration.part("mapping"); //$NON-NLS-1$
		if (mapping != null) {
			for (XmlPart map : mapping.parts("mapentry")) { //$NON-NLS-1$
				BigDecimal value = ItemNumbers.decimal(map.get("mappedvalue")); //$NON-NLS-1$
				if (value != null) {
					scores.putIfAbsent(map.get("mapkey"), value); //$NON-NLS-1$
				}
			}
		}
		most = mapping == null ? null : ItemNumbers.decimal(mapping.get("upperbound")); //$NON-NLS-1$
	}

	String baseType() {
		return baseType;
	}

	/** Values that are right: as declared, else those that score. */
	Set<String> right() {
		Set<String> right = new LinkedHashSet<>(correct);
		if (right.isEmpty()) {
			scores.forEach((key, score) -> {
				if (score.signum() > 0) {
					right.add(key);
				}
			});
		}
		return right;
	}

	/** Spellings that are right: what is declared first, then all that score as much as any. */
	Set<String> spellings() {
		Set<String> all = new LinkedHashSet<>(correct);
		BigDecimal best = scores.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
		scores.forEach((key, score) -> {
			if (score.signum() > 0 && score.compareTo(best) == 0) {
				all.add(key);
			}
		});
		return all;
	}

	/** The value that scores most, of those that are declared. */
	Set<String> best() {
		return correct.isEmpty() ? spellings() : right();
	}

	/** In the order declared. */
	List<String> order() {
		return correct;
	}

	/** Points that can be had; null if nothing is said. */
	BigDecimal most() {
		return most;
	}
}
