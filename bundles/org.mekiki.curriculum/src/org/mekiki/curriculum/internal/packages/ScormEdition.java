package org.mekiki.curriculum.internal.packages;

/** Where the manifests of the editions of SCORM differ. */
enum ScormEdition {
	/** SCORM 1.2. */
	SCORM_12("1.2", "scormtype", "", " xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			+ " xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\"", "scorm12.js"), //$NON-NLS-1$ //$NON-NLS-2$
	/** SCORM 2004, fourth edition. Learners choose freely, and go on from one unit to the next. */
	SCORM_2004("2004 4th Edition", "scormType", //$NON-NLS-1$ //$NON-NLS-2$
			"<imsss:sequencing><imsss:controlMode choice=\"true\" flow=\"true\"/></imsss:sequencing>\n", //$NON-NLS-1$
			" xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\"" //$NON-NLS-1$
					+ " xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\"", "scorm2004.js"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String version;
	private final String kind;
	private final String cluster;
	private final String namespaces;
	private final String words;

	ScormEdition(String version, String kind, String cluster, String namespaces, String words) {
		this.version = version;
		this.kind = kind;
		this.cluster = cluster;
		this.namespaces = namespaces;
		this.words = words;
	}

	/** What the manifest calls it. */
	String version() {
		return version;
	}

	/** Name of the attribute that tells shareable objects from assets. */
	String kind() {
		return kind;
	}

	/** What stands at the end of everything that holds other items. */
	String cluster() {
		return cluster;
	}

	/** Declarations of the names used. */
	String namespaces() {
		return namespaces;
	}

	/** The script that says what the edition calls things. */
	String words() {
		return words;
	}
}
