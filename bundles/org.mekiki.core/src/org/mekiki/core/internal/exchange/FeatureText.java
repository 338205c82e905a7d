package org.mekiki.core.internal.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;

/** Says in a few words what a feature holds. */
final class FeatureText {

	private static final int LONGEST = 300;

	private final Locale locale;
	private final String dataLanguage;
	private final Map<Enumerator, String> literals = new HashMap<>();

	FeatureText(Locale locale, String dataLanguage) {
		this.locale = locale;
		this.dataLanguage = dataLanguage;
	}

	/** Words for a value or a list of values; empty for nothing. */
	String of(Object value) {
		String text = words(value);
		return text.length() > LONGEST ? text.substring(0, LONGEST) + '\u2026' : text;
	}

	private String words(Object value) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case List<?> many -> list(many);
		case Element element -> Labels.text(element, dataLanguage);
		case Identified object -> object.getId();
		case EObject part -> part(part);
		case BigDecimal number -> number.toPlainString();
		case Enumerator literal -> literals.computeIfAbsent(literal, this::literal);
		default -> value.toString();
		};
	}

	/** As much of a list as will be shown. */
	private String list(List<?> many) {
		if (many.size() == 1) {
			return words(many.get(0));
		}
		StringJoiner text = new StringJoiner("; "); //$NON-NLS-1$
		for (int i = 0; i < many.size() && i < LONGEST && text.length() <= LONGEST; i++) {
			text.add(words(many.get(i)));
		}
		return text.toString();
	}

	private String part(EObject part) {
		StringJoiner text = new StringJoiner(" \u00b7 "); //$NON-NLS-1$
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (part.eIsSet(feature)) {
				String value = words(part.eGet(feature));
				if (!value.isEmpty()) {
					text.add(value);
				}
			}
		}
		return text.toString();
	}

	private String literal(Enumerator literal) {
		List<EPackage> packages = new ArrayList<>(ModelPackage.eINSTANCE.getESubpackages());
		packages.add(ModelPackage.eINSTANCE);
		return packages.stream().flatMap(part -> part.getEClassifiers().stream())
				.filter(type -> type.getInstanceClass() == literal.getClass()).map(EEnum.class::cast).findFirst()
				.map(type -> ModelText.label(type.getEEnumLiteral(literal.getValue()), locale)).orElse(literal.getLiteral());
	}
}
