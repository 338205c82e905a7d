package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.CheckRun;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;

/** Runs the check on the sample knowledge base, as the workbench and the command line do. */
class @Class@Test {

	private static CheckRun run(ModelResource resource, Locale locale) {
		var check = Contributions.platform().find(ExtensionPoint.CHECKS, "@id@").orElseThrow();
		return new CheckRunner(ModelAccess.of(resource), locale, locale.getLanguage()).run(List.of(check), null);
	}

	/** The sample, with all lists as long as they declare. */
	private static ModelResource sound() {
		ModelResource resource = SampleBuilder.create();
		((KnowledgeModel) resource.getContents().get(0)).getLists()
				.forEach(list -> list.setDeclaredTotal(Integer.valueOf(list.getItems().size())));
		return resource;
	}

	@Test
	void whatIsSoundHasNoIssue() {
		CheckRun run = run(sound(), Locale.ENGLISH);
		assertEquals(List.of(), run.faults());
		assertEquals(List.of(), run.issues());
	}

	@Test
	void aListThatDeclaresAnotherNumberIsFound() {
		ModelResource resource = sound();
		TechnologyList list = ((KnowledgeModel) resource.getContents().get(0)).getLists().get(0);
		list.setDeclaredTotal(Integer.valueOf(7));
		var issue = run(resource, Locale.ENGLISH).issues().get(0);
		assertEquals("The list holds 20 items but declares 7.", issue.message());
		assertEquals(list.getId(), issue.object().id());
		assertEquals("declaredTotal", issue.feature());
		assertEquals("Set the declared number to 20", issue.fixes().get(0).label());
	}

	@Test
	void itSpeaksJapanese() {
		ModelResource resource = sound();
		((KnowledgeModel) resource.getContents().get(0)).getLists().get(0).setDeclaredTotal(Integer.valueOf(7));
		assertEquals("リストの項目は20件ですが、公表数は7です。", run(resource, Locale.JAPANESE).issues().get(0).message());
	}
}
