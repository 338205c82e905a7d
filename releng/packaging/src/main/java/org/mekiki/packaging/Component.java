package org.mekiki.packaging;

/**
 * Something shipped, as a bill of materials names it.
 *
 * @param group   Maven group, empty when unknown
 * @param name    Maven artifact, or file or bundle name
 * @param version version
 * @param licence SPDX expression
 * @param sha256  hash of the file, empty for something inside another file
 */
record Component(String group, String name, String version, String licence, String sha256)
		implements Comparable<Component> {

	/** The package URL, for example {@code pkg:maven/info.picocli/picocli@4.7.7}. */
	String purl() {
		return group.isEmpty() ? "pkg:generic/" + name + "@" + version : "pkg:maven/" + group + "/" + name + "@" + version;
	}

	@Override
	public int compareTo(Component other) {
		return purl().compareTo(other.purl());
	}
}
