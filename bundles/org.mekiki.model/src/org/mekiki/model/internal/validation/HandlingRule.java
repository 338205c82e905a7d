package org.mekiki.model.internal.validation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.Handling;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/**
 * A restriction states its reason and when it ends, and nothing is kept here that needs a certified system: specially
 * designated secrets and critical economic-security information of Japan.
 */
public final class HandlingRule implements Rule {

	private static final Set<String> OPEN = Set.of("\u516c\u958b", "TLP:CLEAR"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> BEYOND = Set.of("\u7279\u5b9a\u79d8\u5bc6", //$NON-NLS-1$
			"\u91cd\u8981\u7d4c\u6e08\u5b89\u4fdd\u60c5\u5831"); //$NON-NLS-1$

	@Override
	public String id() {
		return "handling"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (!(object instanceof Element element) || element.getHandling() == null) {
			return;
		}
		Handling handling = element.getHandling();
		String marking = handling.getMarking();
		if (marking == null || marking.isBlank()) {
			report(element, Severity.WARNING, Messages.handlingWithoutMarking, problems);
		} else if (BEYOND.stream().anyMatch(marking::contains)) {
			report(element, Severity.ERROR, NLS.bind(Messages.handlingBeyond, marking), problems);
		} else if (!OPEN.contains(marking) && (handling.getReason() == null || handling.getReason().isBlank())) {
			report(element, Severity.INFO, NLS.bind(Messages.handlingWithoutReason, marking), problems);
		}
	}

	private void report(Element element, Severity severity, String message, Consumer<Problem> problems) {
		problems.accept(new Problem(id(), severity, element, ModelPackage.Literals.ELEMENT__HANDLING, message,
				List.of()));
	}
}
