package org.mekiki.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.sample.SampleBuilder;

/** Building twice gives the same content with the same identifiers. */
class SampleIdentityTest {

	/** Recorded once; a change would orphan what people have linked to the sample. */
	private static final String KNOWN_ID = "a5052347-d9f6-3ce7-95fd-1c5491661cb0";

	@Test
	void twoBuildsAreEqual() {
		EObject one = SampleBuilder.create().getContents().get(0);
		EObject other = SampleBuilder.create().getContents().get(0);
		assertTrue(EcoreUtil.equals(one, other));
		Iterator<Element> others = SampleObjects.of((Element) other).iterator();
		for (Element element : SampleObjects.of((Element) one)) {
			assertEquals(element.getId(), others.next().getId());
		}
	}

	@Test
	void identifiersAreUniqueAndStable() {
		KnowledgeModel root = (KnowledgeModel) SampleBuilder.create().getContents().get(0);
		Set<String> ids = new HashSet<>();
		SampleObjects.of(root).forEach(element -> assertTrue(ids.add(element.getId())));
		assertEquals(KNOWN_ID, root.getLists().get(0).getItems().get(0).getId());
	}

	@Test
	void aFilledKnowledgeBaseIsRefused() {
		KnowledgeModel root = ModelFactory.eINSTANCE.createKnowledgeModel();
		SampleBuilder.build(root);
		assertThrows(IllegalArgumentException.class, () -> SampleBuilder.build(root));
	}

	@Test
	void theStarterOfTheWorkbenchDeclaresTheSameRoot() throws Exception {
		KnowledgeModel root = ModelFactory.eINSTANCE.createKnowledgeModel();
		SampleBuilder.build(root);
		assertEquals(SampleBuilder.rootId().toString(), root.getId());
		try (InputStream in = SampleBuilder.class.getResourceAsStream("/plugin.xml")) {
			String declared = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(declared.contains("rootId=\"" + root.getId() + '"'), declared);
		}
	}

	@Test
	void aRootKeepsTheIdentifierItHas() {
		KnowledgeModel root = ModelFactory.eINSTANCE.createKnowledgeModel();
		root.setId("11111111-2222-4333-8444-555555555555");
		SampleBuilder.build(root);
		assertEquals("11111111-2222-4333-8444-555555555555", root.getId());
	}
}
