package org.mekiki.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {

	private static final Component A = new Component("a.group", "a", "1.0", "MIT", "00ff");
	private static final Component B = new Component("", "b \"quoted\"", "2", "EPL-2.0 OR MIT", "");

	@Test
	void orderOfComponentsDoesNotMatter() {
		assertEquals(BillOfMaterials.write("1", List.of(A, B)), BillOfMaterials.write("1", List.of(B, A)));
	}

	@Test
	void aSingleLicenceIsAnIdAndAChoiceIsAnExpression() {
		String json = BillOfMaterials.write("1", List.of(A, B));
		assertTrue(json.contains("{ \"license\": { \"id\": \"MIT\" } }"), json);
		assertTrue(json.contains("{ \"expression\": \"EPL-2.0 OR MIT\" }"), json);
		assertTrue(json.contains("\"purl\": \"pkg:maven/a.group/a@1.0\""), json);
		assertTrue(json.contains("b \\\"quoted\\\""), json);
	}

	@Test
	void itIsWhatTheStandardSays() throws Exception {
		Component c = new Component("c", "c", "2.0", "Apache-2.0", "ab".repeat(32));
		assertEquals(List.of(), problems(BillOfMaterials.write("0.1.0", List.of(c, B))));
		assertNotEquals(List.of(), problems(BillOfMaterials.write("0.1.0", List.of(A))), "00ff is no SHA-256");
	}

	private static List<ParseException> problems(String json) throws Exception {
		return new JsonParser().validate(json.getBytes(StandardCharsets.UTF_8), Version.VERSION_16);
	}
}
