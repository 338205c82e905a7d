package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.analysis.ParameterType;
import org.mekiki.core.api.analysis.YearRange;
import org.mekiki.core.internal.analysis.ArgumentReader;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Technology;

/** Values of parameters as people type them. */
class ArgumentsTest {

	private final ModelResource resource = Models.resource();

	private static Parameter parameter(String id, ParameterType type, boolean multiple, String... defaults) {
		return new Parameter(id, id, "", type, false, multiple, List.of(defaults), null, null,
				type == ParameterType.CHOICE ? List.of(new Parameter.Choice("a", "A"), new Parameter.Choice("b", "B"))
						: List.of());
	}

	private Arguments read(Parameter parameter, String... values) throws ArgumentsException {
		return new ArgumentReader(List.of(parameter)).read(Map.of(parameter.id(), List.of(values)), resource);
	}

	private List<ArgumentProblem> refused(Parameter parameter, String... values) {
		return assertThrows(ArgumentsException.class, () -> read(parameter, values)).problems();
	}

	@ParameterizedTest
	@CsvSource({ "NUMBER, twelve", "NUMBER, 1e999999999", "NUMBER, NaN", "YEARS, 2025-2021", "YEARS, 21", "YEARS, 2021--2022",
			"CHOICE, c", "BOOLEAN, yes", "JURISDICTION, Japan", "TECHNOLOGY, no such thing", "LIST, nothing" })
	void whatDoesNotFitIsRefusedByName(ParameterType type, String value) {
		List<ArgumentProblem> problems = refused(parameter("p", type, false), value);
		assertEquals(1, problems.size());
		assertEquals("p", problems.get(0).parameter());
		assertTrue(problems.get(0).message().startsWith("p: "), problems.get(0).message());
	}

	@Test
	void valuesAreReadExactly() throws Exception {
		assertEquals(Optional.of(new BigDecimal("0.10")), read(parameter("p", ParameterType.NUMBER, false), "0.10").number("p"));
		assertEquals(Optional.of(new YearRange(2021, 2025)), read(parameter("p", ParameterType.YEARS, false), "2021 – 2025").years("p"));
		assertEquals(Optional.of(new YearRange(2021, 2021)), read(parameter("p", ParameterType.YEARS, false), "2021").years("p"));
		assertTrue(read(parameter("p", ParameterType.BOOLEAN, false), "true").isTrue("p"));
		assertEquals(List.of("JP", "EU", "G7"),
				read(parameter("p", ParameterType.JURISDICTION, true), "JP", "EU", "G7").texts("p"));
	}

	@Test
	void aDefaultStandsInUnlessItIsTakenAwayOnPurpose() throws Exception {
		Parameter choice = parameter("p", ParameterType.CHOICE, false, "b");
		assertEquals("b", new ArgumentReader(List.of(choice)).read(Map.of(), resource).text("p"));
		assertFalse(read(choice).has("p"));
	}

	@Test
	void allThatIsWrongIsToldAtOnce() {
		Parameter number = new Parameter("n", "Number", "", ParameterType.NUMBER, true, false, List.of(),
				BigDecimal.ONE, BigDecimal.TEN, List.of());
		ArgumentsException failure = assertThrows(ArgumentsException.class,
				() -> new ArgumentReader(List.of(number, parameter("p", ParameterType.TEXT, false)))
						.read(Map.of("n", List.of("11"), "p", List.of("a", "b"), "q", List.of("x")), resource));
		assertEquals(List.of("q", "n", "p"), failure.problems().stream().map(ArgumentProblem::parameter).toList());
	}

	@Test
	void aRequiredValueMustBeThere() {
		Parameter required = new Parameter("r", "R", "", ParameterType.TEXT, true, false, List.of(), null, null, List.of());
		assertEquals(1, assertThrows(ArgumentsException.class,
				() -> new ArgumentReader(List.of(required)).read(Map.of(), resource)).problems().size());
		assertEquals(1, refused(required, "  ").size());
	}

	@Test
	void anElementIsMeantByIdentifierNotationOrLabelButNeverByChance() throws Exception {
		Parameter parameter = parameter("t", ParameterType.TECHNOLOGY, false);
		Technology technology = Models.technology("Quantum sensing", "量子センシング");
		technology.setNotation("Q1");
		Technology twin = Models.technology("Quantum sensing", "双子");
		Models.taxonomy(resource).getTechnologies().add(technology);
		for (String text : List.of(technology.getId(), "Q1", "量子センシング")) {
			assertEquals(Optional.of(technology), read(parameter, text).element("t", Technology.class), text);
		}
		Models.taxonomy(resource).getTechnologies().add(twin);
		assertTrue(refused(parameter, "Quantum sensing").get(0).message().contains("2"));
	}

	@Test
	void aPluginThatAsksForWhatItDidNotDeclareIsToldSo() throws Exception {
		Arguments arguments = read(parameter("p", ParameterType.TEXT, false), "x");
		assertThrows(IllegalArgumentException.class, () -> arguments.text("other"));
		assertThrows(IllegalArgumentException.class, () -> arguments.number("p"));
	}
}
