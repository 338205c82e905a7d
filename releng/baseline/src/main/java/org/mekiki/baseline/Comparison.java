package org.mekiki.baseline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;

/** The differences between two states of a bundle's API. */
final class Comparison {

	/** Nobody notices these at a type that nobody may implement or extend. */
	private static final Set<JApiCompatibilityChangeType> ONLY_FOR_SUBTYPES = EnumSet.of(
			JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
			JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_TO_CLASS,
			JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_SUPERCLASS,
			JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE,
			JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT, JApiCompatibilityChangeType.METHOD_NOW_ABSTRACT,
			JApiCompatibilityChangeType.METHOD_NOW_FINAL, JApiCompatibilityChangeType.CLASS_NOW_FINAL);

	private final Api released;
	private final Api built;
	private final List<Change> changes = new ArrayList<>();

	private Comparison(Api released, Api built) {
		this.released = released;
		this.built = built;
	}

	static List<Change> of(Api released, Api built) {
		Comparison comparison = new Comparison(released, built);
		comparison.compare();
		return comparison.changes;
	}

	private void compare() {
		JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
		options.setAccessModifier(AccessModifier.PROTECTED);
		options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
		List<JApiClass> classes = new JarArchiveComparator(options).compare(
				new JApiCmpArchive(released.toJar(), released.id(), released.version().toString()),
				new JApiCmpArchive(built.toJar(), built.id(), built.version().toString()));
		for (JApiClass type : classes) {
			if (type.getChangeStatus() == JApiChangeStatus.NEW) {
				changes.add(new Change(packageOf(type), type.getFullyQualifiedName(), "", true,
						"new type " + simpleName(type), Level.ADDITION));
			} else if (type.getChangeStatus() == JApiChangeStatus.REMOVED) {
				changes.add(new Change(packageOf(type), type.getFullyQualifiedName(), "", false,
						"type " + simpleName(type) + " is gone", Level.BREAKING));
			} else {
				compareType(type);
			}
		}
	}

	private void compareType(JApiClass type) {
		collect(type, type, "", simpleName(type));
		collect(type, type.getSuperclass(), "", simpleName(type));
		type.getInterfaces().forEach(parent -> collect(type, parent, "", simpleName(type) + ", interface "
				+ parent.getFullyQualifiedName()));
		for (JApiField field : type.getFields()) {
			addNew(type, field.getChangeStatus(), field.getName(), simpleName(type) + "." + field.getName());
			collect(type, field, field.getName(), simpleName(type) + "." + field.getName());
		}
		Stream.concat(type.getConstructors().stream(), type.getMethods().stream()).forEach(behavior -> {
			boolean method = behavior instanceof JApiMethod;
			String member = method ? behavior.getName() : "<init>";
			String text = simpleName(type) + (method ? "." + member : "") + parameters(behavior);
			addNew(type, behavior.getChangeStatus(), member, text);
			collect(type, behavior, member, text);
		});
		for (String restriction : built.restrictions().of(type.getFullyQualifiedName())) {
			if (!released.restrictions().of(type.getFullyQualifiedName()).contains(restriction)) {
				changes.add(new Change(packageOf(type), type.getFullyQualifiedName(), "", false,
						simpleName(type) + " is now @" + restriction, Level.BREAKING));
			}
		}
	}

	private void addNew(JApiClass type, JApiChangeStatus status, String member, String text) {
		if (status == JApiChangeStatus.NEW) {
			changes.add(new Change(packageOf(type), type.getFullyQualifiedName(), member, true, "new member " + text,
					Level.ADDITION));
		}
	}

	private void collect(JApiClass type, JApiCompatibility place, String member, String text) {
		for (JApiCompatibilityChange change : place.getCompatibilityChanges()) {
			boolean compatible = change.isBinaryCompatible() && change.isSourceCompatible() || isAllowed(type, change);
			Level level = !compatible ? Level.BREAKING
					: switch (change.getSemanticVersionLevel()) {
						case MAJOR, MINOR -> Level.ADDITION;
						case PATCH -> Level.NONE;
					};
			if (level != Level.NONE) {
				changes.add(new Change(packageOf(type), type.getFullyQualifiedName(), member, false,
						change.getType().toString().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + text, level));
			}
		}
	}

	/** What counts is what plug-ins were told when the type was released. */
	private boolean isAllowed(JApiClass type, JApiCompatibilityChange change) {
		return ONLY_FOR_SUBTYPES.contains(change.getType())
				&& !released.restrictions().of(type.getFullyQualifiedName()).isEmpty();
	}

	private static String parameters(JApiBehavior behavior) {
		return "(" + String.join(", ", behavior.getParameters().stream()
				.map(parameter -> parameter.getType().replaceAll("[\\w.]+\\.", "")).toList()) + ")";
	}

	private static String packageOf(JApiClass type) {
		return type.getFullyQualifiedName().substring(0, type.getFullyQualifiedName().lastIndexOf('.'));
	}

	private static String simpleName(JApiClass type) {
		return type.getFullyQualifiedName().substring(type.getFullyQualifiedName().lastIndexOf('.') + 1).replace('$', '.');
	}
}
