package org.mekiki.curriculum.internal.packages.qti;

import java.util.Locale;
import java.util.regex.Pattern;

/** Editions of QTI. They have the same elements; from 3.0 on these are written in small letters with hyphens. */
enum QtiEdition {
	/** 2.1. */
	V2_1("http://www.imsglobal.org/xsd/imsqti_v2p1", "http://www.imsglobal.org/xsd/imscp_v1p1", "QTIv2.1 Package", "1.0.0", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"xmlv2p1"), //$NON-NLS-1$
	/** 3.0. */
	V3_0("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "QTI Package", "3.0.0", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"xmlv3p0"); //$NON-NLS-1$

	private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])([A-Z])"); //$NON-NLS-1$

	private final String namespace;
	private final String manifest;
	private final String schema;
	private final String version;
	private final String suffix;

	QtiEdition(String namespace, String manifest, String schema, String version, String suffix) {
		this.namespace = namespace;
		this.manifest = manifest;
		this.schema = schema;
		this.version = version;
		this.suffix = suffix;
	}

	/** Name of an element, from that of 2.1. */
	String element(String name) {
		return this == V2_1 ? name : "qti-" + attribute(name); //$NON-NLS-1$
	}

	/** Name of an attribute, from that of 2.1. */
	String attribute(String name) {
		return this == V2_1 || name.startsWith("xml") ? name : CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether words may have readings. */
	boolean knowsReadings() {
		return this == V3_0;
	}

	/** Namespace of items and tests. */
	String namespace() {
		return namespace;
	}

	/** Namespace of the manifest. */
	String manifest() {
		return manifest;
	}

	/** What the manifest calls such packages. */
	String schema() {
		return schema;
	}

	/** Version of such packages. */
	String version() {
		return version;
	}

	/** Type of items. */
	String itemType() {
		return "imsqti_item_" + suffix; //$NON-NLS-1$
	}

	/** Type of tests. */
	String testType() {
		return "imsqti_test_" + suffix; //$NON-NLS-1$
	}
}
