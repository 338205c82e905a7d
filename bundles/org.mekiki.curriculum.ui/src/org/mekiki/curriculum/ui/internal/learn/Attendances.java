package org.mekiki.curriculum.ui.internal.learn;

import org.mekiki.curriculum.api.learning.Attendance;

/** Words for attendance. */
final class Attendances {

	private Attendances() {
	}

	static String label(Attendance entry) {
		return switch (entry) {
		case PRESENT -> Messages.present;
		case LATE -> Messages.late;
		case EXCUSED -> Messages.excused;
		case ABSENT -> Messages.absent;
		};
	}
}
