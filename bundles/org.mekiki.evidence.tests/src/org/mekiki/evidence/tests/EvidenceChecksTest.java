package org.mekiki.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.CheckRun;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.check.FixContext;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.PolicyFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Severity;
import org.mekiki.sample.SampleBuilder;

/** What the checks of evidence find in the sample after it was spoilt, and how they mend it. */
class EvidenceChecksTest {

	private static final String UNCITED = "org.mekiki.evidence.uncited";
	private static final String SUPERSEDED = "org.mekiki.evidence.superseded";

	private ModelResource resource;
	private KnowledgeModel model;
	private PolicyEvent event;

	@BeforeEach
	void build() {
		resource = SampleBuilder.create();
		model = (KnowledgeModel) resource.getContents().get(0);
		event = model.getEvents().get(0);
	}

	/** On a copy: what was lent for reading once cannot be changed any more without a session. */
	private List<Issue> issues(String check, Locale locale) {
		ModelResource copy = new ModelResource(URI.createURI("copy"));
		copy.getContents().add(EcoreUtil.copy(model));
		CheckRun run = new CheckRunner(ModelAccess.of(copy), locale, locale.getLanguage())
				.run(List.of(Contributions.platform().find(ExtensionPoint.CHECKS, check).orElseThrow()), null);
		assertEquals(List.of(), run.faults());
		return run.issues();
	}

	private List<Issue> issues(String check) {
		return issues(check, Locale.ENGLISH);
	}

	private void mend(Issue issue) {
		issue.fixes().get(0).edit().accept(new FixContext() {

			@Override
			public KnowledgeModel model() {
				return model;
			}

			@Override
			@SuppressWarnings("unchecked")
			public <T extends Identified> Optional<T> live(T seen) {
				return Optional.ofNullable((T) resource.find(seen.getId()));
			}
		});
	}

	@Test
	void theSampleIsClean() {
		assertEquals(List.of(), issues(UNCITED));
		assertEquals(List.of(), issues(SUPERSEDED));
	}

	@Test
	void aFactWithoutSourceIsFoundAndCanCiteWhatItsNeighboursDo() {
		event.getCitations().clear();
		Issue issue = issues(UNCITED).get(0);
		assertEquals(event.getId(), issue.object().id());
		assertEquals(Severity.WARNING, issue.severity());
		assertEquals("citations", issue.feature());
		assertTrue(issue.message().startsWith("Policy event \u201c") && issue.message().endsWith("\u201d has no source."),
				issue.message());
		assertTrue(issues(UNCITED, Locale.JAPANESE).get(0).message().endsWith("に出典がありません。"));
		mend(issue);
		assertEquals(1, event.getCitations().size());
		assertEquals(List.of(), issues(UNCITED));
	}

	@Test
	void aNewFactIsFoundUntilItCites() {
		PolicyEvent added = PolicyFactory.eINSTANCE.createPolicyEvent();
		Labels.set(added.getLabels(), "en", "New");
		model.getEvents().add(added);
		assertEquals(List.of(added.getId()), issues(UNCITED).stream().map(issue -> issue.object().id()).toList());
		added.getCitations().add(ModelFactory.eINSTANCE.createCitation());
		assertEquals(1, issues(UNCITED).size(), "a citation of nothing is none");
	}

	@Test
	void whatRestsOnASupersededSourceCanCiteTheNewestAsWell() {
		Source old = event.getCitations().get(0).getSource();
		Source middle = source("Middle", old);
		Source newest = source("Newest", middle);
		List<Issue> found = issues(SUPERSEDED);
		Issue issue = found.stream().filter(one -> one.object().id().equals(event.getId())).findFirst().orElseThrow();
		assertEquals("Cite \u201cNewest\u201d as well", issue.fixes().get(0).label());
		mend(issue);
		assertEquals(List.of(old, newest), event.getCitations().stream().map(citation -> citation.getSource()).toList());
		assertEquals(found.size() - 1, issues(SUPERSEDED).size());
	}

	@Test
	void sourcesThatSupersedeEachOtherInACircleEndTheSearch() {
		Source old = event.getCitations().get(0).getSource();
		old.setSupersedes(source("Newer", old));
		assertEquals(List.of(), issues(SUPERSEDED));
	}

	private Source source(String title, Source supersedes) {
		Source source = ModelFactory.eINSTANCE.createSource();
		source.setTitle(title);
		Labels.set(source.getLabels(), "en", title);
		source.setSupersedes(supersedes);
		model.getSources().add(source);
		return source;
	}
}
