package org.mekiki.curriculum.internal.packages.qti;

import java.io.IOException;
import java.io.OutputStream;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.curriculum.internal.packages.ChosenCurriculum;

/** Writes the items of a curriculum as a package of QTI. */
public abstract class QtiExporter implements Exporter {

	private final QtiEdition edition;

	QtiExporter(QtiEdition edition) {
		this.edition = edition;
	}

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		new QtiPackage(edition, context, ChosenCurriculum.of(context)).write(out);
	}
}
