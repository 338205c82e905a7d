package org.mekiki.packaging;

import java.util.ArrayList;
import java.util.List;

/** Everything in a product that others made: bundles, and jars inside our own bundles. */
final class Inventory {

	private final Coordinates coordinates;
	private final Licences licences = new Licences();

	Inventory(Coordinates coordinates) {
		this.coordinates = coordinates;
	}

	/** @throws PackagingException naming every component whose licence is not known */
	List<Component> of(Product product) {
		List<Component> components = new ArrayList<>();
		List<String> unread = new ArrayList<>();
		for (Bundle bundle : product.bundles()) {
			if (!bundle.own()) {
				add(coordinates.of(bundle), bundle.licence(), components, unread);
			} else {
				bundle.nested().forEach(nested -> add(nested, nested.licence(), components, unread));
			}
		}
		if (!unread.isEmpty()) {
			throw new PackagingException(String.join("\n", unread));
		}
		return components;
	}

	private void add(Component component, String header, List<Component> components, List<String> unread) {
		try {
			components.add(new Component(component.group(), component.name(), component.version(),
					licences.of(component, header), component.sha256()));
		} catch (PackagingException e) {
			unread.add(e.getMessage());
		}
	}
}
