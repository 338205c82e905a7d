package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.store.internal.json.Json;

/** JSON is read strictly and within bounds, and written in one way only. */
class JsonTest {

	@Test
	void whatIsWrittenIsReadAgain() throws Exception {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("text", "目利き \"\\/\n\t\u0001\u2028 \ud83d\ude00");
		value.put("number", Long.valueOf(Long.MIN_VALUE));
		value.put("large", new BigDecimal("12345678901234567890"));
		value.put("decimal", new BigDecimal("-0.5"));
		value.put("yes", Boolean.TRUE);
		value.put("nothing", null);
		value.put("list", List.of("a", Long.valueOf(1), new ArrayList<>(), Map.of()));
		assertEquals(value, Json.read(Json.text(value)));
	}

	@Test
	void theSameValueGivesTheSameText() {
		assertEquals(Json.text(new BigDecimal("1.5")), Json.text(new BigDecimal("1.500")));
		assertEquals("0", Json.text(new BigDecimal("0.00")));
		assertEquals("1000", Json.text(new BigDecimal("1E+3")), "no exponents");
		assertEquals("[1,{\"a\":null}]", Json.text(Json.trusted(" [ 1 , { \"a\" : null } ] ")));
	}

	@Test
	void whatIsNoJsonIsRefused() {
		for (String bad : List.of("", " ", "[", "{\"a\":1", "[1,]", "{\"a\":1,}", "{a:1}", "'a'", "01", "+1", "NaN", "nul",
				"\"a", "\"\u0001\"", "\"\\x\"", "1 2", "[] x", "/* */ 1", "{\"a\":1,\"a\":2}", "]", "{\"a\"}")) {
			assertThrows(IOException.class, () -> Json.read(bad), bad);
		}
	}

	@Test
	void boundsHold() throws Exception {
		Json.read("[".repeat(64) + "]".repeat(64));
		assertThrows(IOException.class, () -> Json.read("[".repeat(65) + "]".repeat(65)), "depth");
		Json.read("1".repeat(64));
		assertThrows(IOException.class, () -> Json.read("1".repeat(65)), "digits");
		assertThrows(IOException.class, () -> Json.read("0." + "1".repeat(65)), "decimals");
		assertThrows(IOException.class, () -> Json.read("1e999999999"), "an exponent that stands for a gigabyte");
		assertThrows(IOException.class, () -> Json.read("{\"" + "k".repeat(2000) + "\":1}"), "a key");
	}
}
