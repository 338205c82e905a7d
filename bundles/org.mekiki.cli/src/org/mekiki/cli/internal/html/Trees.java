package org.mekiki.cli.internal.html;

import java.util.stream.Stream;

import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.policy.PolicyFramework;
import org.mekiki.model.policy.Provision;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/** Walks over trees of the model, from the top down. */
final class Trees {

	private Trees() {
	}

	static Stream<Technology> technologies(Taxonomy taxonomy) {
		return taxonomy.getTechnologies().stream().flatMap(Trees::below);
	}

	static Stream<ListItem> items(TechnologyList list) {
		return list.getItems().stream().flatMap(Trees::below);
	}

	static Stream<Provision> provisions(PolicyFramework framework) {
		return framework.getProvisions().stream().flatMap(Trees::below);
	}

	/** A technology and all that stands below it. */
	static Stream<Technology> below(Technology technology) {
		return Stream.concat(Stream.of(technology), technology.getChildren().stream().flatMap(Trees::below));
	}

	private static Stream<ListItem> below(ListItem item) {
		return Stream.concat(Stream.of(item), item.getItems().stream().flatMap(Trees::below));
	}

	private static Stream<Provision> below(Provision provision) {
		return Stream.concat(Stream.of(provision), provision.getProvisions().stream().flatMap(Trees::below));
	}
}
