package org.mekiki.curriculum.internal.packages.cartridge;

/** Editions of Common Cartridge: what they have is called differently. */
enum CartridgeEdition {
	/** 1.1, which Moodle reads. */
	V1_1("v1p1", "1.1.0"), //$NON-NLS-1$ //$NON-NLS-2$
	/** 1.3. */
	V1_3("v1p3", "1.3.0"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final String XSD = "http://www.imsglobal.org/xsd/imscc"; //$NON-NLS-1$

	private final String suffix;
	private final String version;

	CartridgeEdition(String suffix, String version) {
		this.suffix = suffix;
		this.version = version;
	}

	/** What the manifest calls it. */
	String version() {
		return version;
	}

	/** Namespace of the manifest. */
	String manifest() {
		return XSD + suffix + "/imscp_v1p1"; //$NON-NLS-1$
	}

	/** Namespace of the metadata of the manifest. */
	String metadata() {
		return "http://ltsc.ieee.org/xsd/imscc" + suffix + "/LOM/manifest"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Namespace of links to the web. */
	String link() {
		return XSD + suffix + "/imswl_" + suffix; //$NON-NLS-1$
	}

	/** Namespace of topics of discussions. */
	String topic() {
		return XSD + suffix + "/imsdt_" + suffix; //$NON-NLS-1$
	}

	/** Type of links to the web. */
	String linkType() {
		return "imswl_xml" + suffix; //$NON-NLS-1$
	}

	/** Type of topics of discussions. */
	String topicType() {
		return "imsdt_xml" + suffix; //$NON-NLS-1$
	}

	/** Type of assessments. */
	String assessmentType() {
		return "imsqti_xmlv1p2/imscc_xml" + suffix + "/assessment"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Type of the bank of questions. */
	String bankType() {
		return "imsqti_xmlv1p2/imscc_xml" + suffix + "/question-bank"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Type of files that belong to other resources. */
	String associatedType() {
		return "associatedcontent/imscc_xml" + suffix + "/learning-application-resource"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
