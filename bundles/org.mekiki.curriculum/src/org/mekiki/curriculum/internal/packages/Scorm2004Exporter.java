package org.mekiki.curriculum.internal.packages;

/** Writes packages of SCORM 2004, fourth edition. */
public final class Scorm2004Exporter extends ScormExporter {

	/** Creates an exporter. */
	public Scorm2004Exporter() {
		super(ScormEdition.SCORM_2004);
	}
}
