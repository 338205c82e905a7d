package org.mekiki.curriculum.internal.packages.qti;

import org.mekiki.curriculum.internal.packages.XmlWriter;

/** Writes QTI by its names in 2.1, in any edition. */
final class QtiWriter {

	private final QtiEdition edition;
	private final XmlWriter xml = new XmlWriter();

	QtiWriter(QtiEdition edition) {
		this.edition = edition;
	}

	QtiEdition edition() {
		return edition;
	}

	QtiWriter open(String name, String... attributes) {
		xml.open(edition.element(name), named(attributes));
		return this;
	}

	QtiWriter close() {
		xml.close();
		return this;
	}

	QtiWriter empty(String name, String... attributes) {
		xml.empty(edition.element(name), named(attributes));
		return this;
	}

	QtiWriter leaf(String name, String text, String... attributes) {
		xml.leaf(edition.element(name), text, named(attributes));
		return this;
	}

	/** An element whose content is HTML as QTI allows it. */
	QtiWriter html(String name, String content, String... attributes) {
		xml.whole(edition.element(name), content, named(attributes));
		return this;
	}

	/** HTML as QTI allows it. */
	QtiWriter html(String content) {
		xml.raw(content);
		return this;
	}

	/** A value that everything is measured in. */
	QtiWriter base(String type, String value) {
		return leaf("baseValue", value, "baseType", type); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Something said afterwards or to markers; from 3.0 on in a body of its own. */
	QtiWriter said(String name, String content, String... attributes) {
		return html(name, edition == QtiEdition.V2_1 ? content : "<qti-content-body>" + content + "</qti-content-body>", attributes); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String[] named(String... attributes) {
		String[] named = attributes.clone();
		for (int i = 0; i < named.length; i += 2) {
			named[i] = edition.attribute(named[i]);
		}
		return named;
	}

	@Override
	public String toString() {
		return xml.toString();
	}
}
