package org.mekiki.curriculum.internal.packages.qti;

/** Writes packages of QTI 2.1. */
public final class Qti21Exporter extends QtiExporter {

	/** Creates an exporter. */
	public Qti21Exporter() {
		super(QtiEdition.V2_1);
	}
}
