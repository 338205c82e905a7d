package org.mekiki.curriculum.internal.imports;

import java.util.List;
import java.util.Locale;

/**
 * Something that a package holds.
 *
 * @param id
 *            identifier
 * @param type
 *            as the manifest says; may be empty
 * @param href
 *            what is opened, as written; may be empty
 * @param base
 *            folder that addresses start from; empty or with a slash at its end
 * @param files
 *            what it needs, as written
 * @param dependencies
 *            identifiers of resources that it needs
 * @param line
 *            where the manifest says so
 */
record ManifestResource(String id, String type, String href, String base, List<String> files, List<String> dependencies, long line) {

	/** What kinds of resources are called, by what they begin or end with. */
	enum Kind {
		/** Questions. */
		ASSESSMENT,
		/** Questions to draw from. */
		BANK,
		/** A question of QTI 2 or 3. */
		ITEM,
		/** A test of QTI 2 or 3. */
		TEST,
		/** An address in the web. */
		LINK,
		/** A discussion. */
		TOPIC,
		/** Something to hand in. */
		ASSIGNMENT,
		/** A tool that runs elsewhere. */
		TOOL,
		/** Files that other resources use, or settings of a vendor. */
		ASSOCIATED,
		/** A page or another file. */
		CONTENT
	}

	Kind kind() {
		String name = type.toLowerCase(Locale.ROOT).replace('\\', '/');
		if (name.contains("imsqti_xmlv1") || name.contains("imsqti_xmlv2") && name.contains("assessment")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return name.contains("question-bank") ? Kind.BANK : Kind.ASSESSMENT; //$NON-NLS-1$
		}
		if (name.startsWith("imsqti_item") || name.startsWith("imsqtiasi_item")) { //$NON-NLS-1$ //$NON-NLS-2$
			return Kind.ITEM;
		}
		if (name.startsWith("imsqti_test") || name.startsWith("imsqti_assessment")) { //$NON-NLS-1$ //$NON-NLS-2$
			return Kind.TEST;
		}
		if (name.startsWith("imswl")) { //$NON-NLS-1$
			return Kind.LINK;
		}
		if (name.startsWith("imsdt")) { //$NON-NLS-1$
			return Kind.TOPIC;
		}
		if (name.startsWith("assignment")) { //$NON-NLS-1$
			return Kind.ASSIGNMENT;
		}
		if (name.startsWith("imsbasiclti") || name.startsWith("imslti") || name.contains("basiclti")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return Kind.TOOL;
		}
		return name.startsWith("associatedcontent") ? Kind.ASSOCIATED : Kind.CONTENT; //$NON-NLS-1$
	}
}
