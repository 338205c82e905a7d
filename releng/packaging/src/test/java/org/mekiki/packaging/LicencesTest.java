package org.mekiki.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencesTest {

	private final Licences licences = new Licences();

	private static Component component(String group, String name) {
		return new Component(group, name, "1", "", "");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Apache-2.0;link="https://www.apache.org/licenses/LICENSE-2.0.txt" | Apache-2.0
			http://www.apache.org/licenses/LICENSE-2.0                         | Apache-2.0
			https://opensource.org/license/mit                                 | MIT
			BSD-3-Clause;link=https://asm.ow2.io/LICENSE.txt                   | BSD-3-Clause
			https://www.eclipse.org/legal/epl-v20.html                         | EPL-2.0
			""", delimiter = '|')
	void readsWhatBundlesSay(String header, String expected) {
		assertEquals(expected, licences.of(component("some.group", "thing"), header));
	}

	@Test
	void whatWeLookedUpComesFirst() {
		assertEquals("EPL-2.0", licences.of(component("org.eclipse.platform", "org.eclipse.swt"), ""));
		assertEquals("BSD-2-Clause", licences.of(component("org.postgresql", "postgresql"), "something else"));
	}

	@Test
	void nothingIsShippedUnread() {
		PackagingException failure = assertThrows(PackagingException.class,
				() -> licences.of(component("new.group", "thing"), "see our web site"));
		assertTrue(failure.getMessage().contains("pkg:maven/new.group/thing@1"), failure.getMessage());
	}
}
