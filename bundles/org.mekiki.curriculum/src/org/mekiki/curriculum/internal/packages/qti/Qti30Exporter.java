package org.mekiki.curriculum.internal.packages.qti;

/** Writes packages of QTI 3.0. */
public final class Qti30Exporter extends QtiExporter {

	/** Creates an exporter. */
	public Qti30Exporter() {
		super(QtiEdition.V3_0);
	}
}
