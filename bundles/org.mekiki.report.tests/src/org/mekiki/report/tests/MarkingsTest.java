package org.mekiki.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Element;
import org.mekiki.model.Handling;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.report.api.Markings;

/** What was made from marked things is marked like the strictest of them. */
class MarkingsTest {

	private final ModelResource resource = new ModelResource(URI.createURI("mekiki:/test"));
	private final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
	private final Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
	private final Technology open = TaxonomyFactory.eINSTANCE.createTechnology();
	private final Technology closed = TaxonomyFactory.eINSTANCE.createTechnology();
	private final Source source = ModelFactory.eINSTANCE.createSource();

	@BeforeEach
	void build() {
		resource.getContents().add(model);
		model.getTaxonomies().add(taxonomy);
		model.getSources().add(source);
		taxonomy.getTechnologies().addAll(List.of(open, closed));
	}

	@ParameterizedTest
	@CsvSource({ "公開;公開, 公開", "公開;部内限り, 部内限り", "TLP:GREEN;TLP:AMBER+STRICT;TLP:AMBER, TLP:AMBER+STRICT", "TLP:WHITE;公開, TLP:WHITE · 公開",
			"機密性２情報;機密性3情報, 機密性3情報", "機密性1情報;機密性2情報, 機密性2情報", "部内限り;協議会限り, 協議会限り · 部内限り", "tlp:red;TLP:GREEN, tlp:red",
			"TLP:PURPLE;TLP:RED, TLP:RED · TLP:PURPLE", "取扱注意;公開, 取扱注意" })
	void theStrictestStays(String markings, String expected) {
		assertEquals(expected, Markings.strictest(Arrays.asList(markings.split(";"))));
	}

	@Test
	void nothingMarkedIsNothingSaid() {
		assertEquals("", of(about(open)));
	}

	@Test
	void openIsSaidOnlyIfAllIsOpen() {
		mark(open, "公開");
		assertEquals("", of(about(open)), "the base as a whole says nothing");
	}

	@Test
	void allIsOpen() {
		mark(model, "公開");
		assertEquals("公開", of(about(open)));
	}

	@Test
	void objectsThatAreNamedCount() {
		mark(closed, "部内限り");
		assertEquals("", of(about(open)));
		assertEquals("部内限り", of(about(closed)));
	}

	@Test
	void whatSomethingIsPartOfCountsUnlessItSaysOtherwise() {
		mark(taxonomy, "協議会限り");
		mark(open, "公開");
		assertEquals("協議会限り", of(about(closed)));
		assertEquals("", of(about(open)));
	}

	@Test
	void theBaseAlwaysCounts() {
		mark(model, "部内限り");
		mark(open, "公開");
		assertEquals("部内限り", of(about(open)));
	}

	@Test
	void explanationsAndSourcesCount() {
		mark(source, "機密性2情報");
		Trail cited = new Trail("cited", null, List.of(new SourceRef(link(source), "source", "p. 1", "")), List.of());
		Table table = Table.builder("t", Column.of("n", "N", ColumnType.INTEGER)).row(1).why("n", Trail.of("sum", cited)).build();
		assertEquals("機密性2情報", of(Result.of("t", "", table)));
	}

	@Test
	void whatSaysNothingOfItsPartsMayBeMadeFromAnything() {
		mark(closed, "部内限り");
		Table unexplained = Table.builder("t", Column.of("n", "N", ColumnType.INTEGER)).row(1).build();
		assertEquals("部内限り", of(Result.of("t", "", unexplained)));
		assertEquals("部内限り", of(Result.of("t", "", new TextSection("words", "1"))));
	}

	private String of(Result result) {
		try (ModelLease lease = ModelAccess.of(resource).lease(null)) {
			return Markings.of(lease, List.of(result));
		}
	}

	private static Result about(Element element) {
		return Result.of("t", "", Table.builder("t", Column.of("l", "L", ColumnType.LINK)).row(link(element)).build());
	}

	private static ModelLink link(Element element) {
		return new ModelLink(element.getId(), element.eClass().getName(), "label");
	}

	private static void mark(Element element, String marking) {
		Handling handling = ModelFactory.eINSTANCE.createHandling();
		handling.setMarking(marking);
		element.setHandling(handling);
	}
}
