package org.mekiki.evidence.internal.completeness;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Source;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;

/** Which objects have no citation, by class and by what they are part of. */
public final class Completeness implements Analysis {

	private static final int STEP = 1000;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		Texts texts = Texts.of(Completeness.class, context.locale());
		Proof.Demand demand = Proof.Demand
				.valueOf(context.arguments().text("demand").toUpperCase(Locale.ROOT)); //$NON-NLS-1$
		List<Place> places = places(context);
		if (places.isEmpty()) {
			throw new AnalysisException(texts.get("nothing")); //$NON-NLS-1$
		}
		return new CompletenessResult(context, texts, places, demand).build();
	}

	/** By class in the order of the model, then by container. */
	private static List<Place> places(AnalysisContext context) {
		Map<EClass, Map<Element, Place>> byClass = new LinkedHashMap<>();
		int seen = 0;
		for (Iterator<EObject> all = context.model().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (++seen % STEP == 0) {
				context.progress().check();
			}
			// a source is what others cite, and what trainees do is no statement about the world
			if (object instanceof Element element && !(object instanceof Source) && !(object instanceof KnowledgeModel)
					&& !isRecordOfLearning(element)) {
				Element container = Place.containerOf(element);
				byClass.computeIfAbsent(element.eClass(), none -> new LinkedHashMap<>())
						.computeIfAbsent(container, none -> new Place(element.eClass(), container)).elements().add(element);
			}
		}
		List<Place> places = new ArrayList<>();
		byClass.values().forEach(ofClass -> places.addAll(ofClass.values()));
		return places;
	}

	private static boolean isRecordOfLearning(Element element) {
		return element instanceof Cohort || element instanceof Enrolment || element instanceof Attempt
				|| element instanceof Certificate;
	}
}
