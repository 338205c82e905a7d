package org.mekiki.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must and what must not be in a product: things that start to hurt only when somebody runs it. */
final class ProductCheck {

	/** Without these the window does not come, or plug-ins cannot be installed, and no test without a product sees it. */
	private static final List<String> NEEDED = List.of("org.mekiki.workbench", "org.mekiki.cli",
			"org.eclipse.equinox.launcher", "org.eclipse.osgi.compatibility.state", "org.eclipse.ui.themes",
			"org.apache.batik.css", "org.eclipse.equinox.p2.ui.sdk", "org.eclipse.swt.svg");

	/** Parts of an IDE: they bring menus, wizards and preference pages that mean nothing here. */
	private static final List<String> UNWANTED = List.of("org.eclipse.ui.ide", "org.eclipse.core.resources",
			"org.eclipse.debug", "org.eclipse.team", "org.eclipse.ltk", "org.eclipse.compare", "org.eclipse.jdt",
			"org.eclipse.pde", "org.eclipse.ui.navigator.resources", "org.eclipse.search", "org.eclipse.ui.externaltools");

	private ProductCheck() {
	}

	/** Everything wrong with the product, one sentence each; empty when it is fine. */
	static List<String> problems(Product product) {
		Set<String> ids = product.bundles().stream().map(Bundle::id).collect(Collectors.toSet());
		List<String> problems = new ArrayList<>();
		String fragment = "org.eclipse.swt." + product.ws() + "." + product.os() + "." + product.arch();
		List<String> fragments = ids.stream()
				.filter(id -> id.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).sorted().toList();
		if (!fragments.equals(List.of(fragment))) {
			problems.add("exactly " + fragment + " has to be in it, but there is: "
					+ (fragments.isEmpty() ? "none" : String.join(", ", fragments)));
		}
		for (String needed : NEEDED) {
			if (!ids.contains(needed)) {
				problems.add(needed + " is missing");
			}
		}
		for (String id : ids.stream().sorted().toList()) {
			if (id.endsWith(".tests") || id.endsWith(".testing") || id.startsWith("junit")) {
				problems.add(id + " belongs to tests");
			}
			if (UNWANTED.stream().anyMatch(unwanted -> id.equals(unwanted) || id.startsWith(unwanted + "."))) {
				problems.add(id + " is a part of an IDE");
			}
		}
		return problems;
	}
}
