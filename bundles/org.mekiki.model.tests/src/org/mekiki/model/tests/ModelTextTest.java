package org.mekiki.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.text.ModelText;

/** Everything in the model has a name and an explanation in both languages. */
class ModelTextTest {

	@Test
	void everythingIsNamedAndExplainedInBothLanguages() {
		List<String> missing = new ArrayList<>();
		int seen = 0;
		for (TreeIterator<EObject> all = ModelPackage.eINSTANCE.eAllContents(); all.hasNext();) {
			if (all.next() instanceof ENamedElement element) {
				seen++;
				for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
					if (ModelText.documentation(element, locale).isBlank()) {
						missing.add(locale + " documentation of " + element);
					}
				}
				if (ModelText.label(element, Locale.JAPANESE).equals(element.getName())
						&& !"AI".equals(element.getName())) {
					missing.add("Japanese label of " + element);
				}
			}
		}
		assertTrue(seen > 350, "only " + seen + " elements looked at");
		assertEquals(List.of(), missing);
	}

	@Test
	void labelsComeInTheLanguageAskedFor() {
		var children = TaxonomyPackage.Literals.TECHNOLOGY__CHILDREN;
		assertEquals("Narrower", ModelText.label(children, Locale.ENGLISH));
		assertEquals("下位技術", ModelText.label(children, Locale.JAPAN));
		assertEquals("Narrower", ModelText.label(children, Locale.FRENCH));
	}

	@Test
	void countriesAndGroupsHaveNames() {
		assertEquals("Japan", ModelText.jurisdiction("JP", Locale.ENGLISH));
		assertEquals("欧州連合", ModelText.jurisdiction("EU", Locale.JAPANESE));
		assertEquals("G7", ModelText.jurisdiction("G7", Locale.JAPANESE));
	}
}
