package org.mekiki.model.internal.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Value;
import org.mekiki.model.text.ModelText;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** Dates exist in the calendar, and what ends does not end before it starts. */
public final class DateRule implements Rule {

	/** Name of the feature that ends a span to the names that may start it. */
	private static final Map<String, List<String>> SPANS = Map.of("end", List.of("start", "date"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"closed", List.of("opened"), "revoked", List.of("issued")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	@Override
	public String id() {
		return "date"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		checkDates(object, object, null, problems);
		for (EObject child : object.eContents()) {
			if (child instanceof Value) {
				checkDates(child, object, child.eContainingFeature(), problems);
			}
		}
		SPANS.forEach((end, starts) -> starts.forEach(start -> checkSpan(object, start, end, problems)));
	}

	private void checkDates(EObject holder, Identified object, EStructuralFeature feature,
			Consumer<Problem> problems) {
		for (EAttribute attribute : holder.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == ModelPackage.Literals.PARTIAL_DATE && !attribute.isMany()
					&& holder.eGet(attribute) instanceof String date && !isDate(date)) {
				problems.accept(new Problem(id(), Severity.ERROR, object, feature == null ? attribute : feature,
						NLS.bind(Messages.dateInvalid, date, name(attribute)), List.of()));
			}
		}
	}

	private void checkSpan(Identified object, String startName, String endName, Consumer<Problem> problems) {
		EStructuralFeature startFeature = object.eClass().getEStructuralFeature(startName);
		EStructuralFeature endFeature = object.eClass().getEStructuralFeature(endName);
		if (startFeature != null && endFeature != null && object.eGet(startFeature) instanceof String start
				&& object.eGet(endFeature) instanceof String end && isDate(start) && isDate(end)
				&& isBefore(end, start)) {
			problems.accept(new Problem(id(), Severity.ERROR, object, endFeature, NLS.bind(Messages.dateOrder,
					new Object[] { name(startFeature), start, name(endFeature), end }), List.of()));
		}
	}

	/** Compared only as finely as the coarser of the two: 2024 does not lie before 2024-05. */
	private static boolean isBefore(String one, String other) {
		int common = Math.min(one.length(), other.length());
		return one.substring(0, common).compareTo(other.substring(0, common)) < 0;
	}

	private static boolean isDate(String text) {
		try {
			return switch (text.length()) {
			case 4 -> Year.parse(text) != null;
			case 7 -> YearMonth.parse(text) != null;
			case 10 -> LocalDate.parse(text) != null;
			default -> false;
			};
		} catch (DateTimeException notADate) {
			return false;
		}
	}

	private static String name(EStructuralFeature feature) {
		return ModelText.label(feature, UserLocale.get());
	}
}
