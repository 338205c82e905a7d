package org.mekiki.curriculum.internal.packages;

/** Writes packages of SCORM 1.2. */
public final class Scorm12Exporter extends ScormExporter {

	/** Creates an exporter. */
	public Scorm12Exporter() {
		super(ScormEdition.SCORM_12);
	}
}
