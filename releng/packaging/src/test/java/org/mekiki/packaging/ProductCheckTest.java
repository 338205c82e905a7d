package org.mekiki.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ProductCheckTest {

	private static final List<String> FIT = List.of("org.mekiki.workbench", "org.mekiki.cli", "org.eclipse.equinox.launcher",
			"org.eclipse.osgi.compatibility.state", "org.eclipse.ui.themes", "org.apache.batik.css",
			"org.eclipse.equinox.p2.ui.sdk", "org.eclipse.swt.svg", "org.eclipse.swt");

	private static Product product(String... more) {
		List<String> ids = new ArrayList<>(FIT);
		ids.addAll(List.of(more));
		return new Product(Path.of("p"), Path.of("p"), "linux", "gtk", "aarch64", ids.stream()
				.map(id -> new Bundle(Path.of(id + ".jar"), id, "1.0.0", "", List.of(), Map.of())).toList());
	}

	@Test
	void aFitProductHasNoProblems() {
		assertEquals(List.of(), ProductCheck.problems(product("org.eclipse.swt.gtk.linux.aarch64")));
	}

	@Test
	void noSwtFragmentIsAProblem() {
		assertEquals(List.of("exactly org.eclipse.swt.gtk.linux.aarch64 has to be in it, but there is: none"),
				ProductCheck.problems(product()));
	}

	@Test
	void anotherSystemsSwtFragmentIsAProblem() {
		assertEquals(
				List.of("exactly org.eclipse.swt.gtk.linux.aarch64 has to be in it, but there is: "
						+ "org.eclipse.swt.gtk.linux.aarch64, org.eclipse.swt.gtk.linux.x86_64"),
				ProductCheck.problems(product("org.eclipse.swt.gtk.linux.x86_64", "org.eclipse.swt.gtk.linux.aarch64")));
	}

	@Test
	void partsOfAnIdeAndTestsAreProblems() {
		assertEquals(
				List.of("junit-jupiter-api belongs to tests", "org.eclipse.debug.core is a part of an IDE",
						"org.mekiki.core.tests belongs to tests"),
				ProductCheck.problems(product("org.eclipse.swt.gtk.linux.aarch64", "org.mekiki.core.tests",
						"org.eclipse.debug.core", "junit-jupiter-api")));
	}
}
