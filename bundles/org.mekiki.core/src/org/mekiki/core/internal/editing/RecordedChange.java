package org.mekiki.core.internal.editing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;

/** One change of one feature, as EMF reported it, that can be taken back and made again. */
public abstract sealed class RecordedChange {

	private final EObject object;
	private final EStructuralFeature feature;

	private RecordedChange(Notification notification) {
		object = (EObject) notification.getNotifier();
		feature = (EStructuralFeature) notification.getFeature();
	}

	/**
	 * Reads a notification.
	 *
	 * @param notification
	 *            of a change that has just been made
	 * @return the change, or null if the notification reports none that needs recording: the container side of a
	 *         containment follows from the containing side, and an identifier stays with its object once it is given
	 */
	public static RecordedChange of(Notification notification) {
		if (!(notification.getNotifier() instanceof EObject)
				|| !(notification.getFeature() instanceof EStructuralFeature feature)
				|| feature == ModelPackage.Literals.IDENTIFIED__ID
				|| feature instanceof EReference reference && reference.isContainer()) {
			return null;
		}
		return switch (notification.getEventType()) {
		case Notification.SET, Notification.UNSET -> feature.isMany() ? new Replaced(notification)
				: new Assigned(notification);
		case Notification.ADD, Notification.ADD_MANY -> new Added(notification);
		case Notification.REMOVE, Notification.REMOVE_MANY -> new Removed(notification);
		case Notification.MOVE -> new Moved(notification);
		default -> null;
		};
	}

	/**
	 * Whether an object that is put into a model is given its identifier; that it is put there is told a moment later.
	 *
	 * @param notification
	 *            of a change
	 * @return true if that is all
	 */
	public static boolean isIdentifierOnArrival(Notification notification) {
		return notification.getFeature() == ModelPackage.Literals.IDENTIFIED__ID && notification.getOldValue() == null;
	}

	/**
	 * Takes back a change that is refused, without telling anybody. EMF tells of changes only when they have been made.
	 *
	 * @param notification
	 *            of the change, the first one if it consists of several
	 * @param resource
	 *            holds the model
	 */
	public static void takeBack(Notification notification, ModelResource resource) {
		RecordedChange change = of(notification);
		resource.withoutNotifications(() -> {
			if (change != null) {
				change.undo();
			} else if (notification.getEventType() == Notification.SET
					&& notification.getNotifier() instanceof EObject object
					&& notification.getFeature() instanceof EStructuralFeature feature) {
				object.eSet(feature, notification.getOldValue());
			}
		});
		if (notification.getFeature() == ModelPackage.Literals.IDENTIFIED__ID
				&& notification.getNotifier() instanceof Identified identified) {
			resource.renamed(identified, notification.getNewStringValue());
		}
	}

	/** Takes the change back; the object must be in the state that the change left. */
	public abstract void undo();

	/** Makes the change again; the object must be in the state that undoing left. */
	public abstract void redo();

	final EObject object() {
		return object;
	}

	final EStructuralFeature feature() {
		return feature;
	}

	@SuppressWarnings("unchecked")
	final InternalEList<Object> list() {
		return (InternalEList<Object>) object.eGet(feature);
	}

	/** A single value was set or unset. */
	private static final class Assigned extends RecordedChange {

		private final Object before;
		private final Object after;

		Assigned(Notification notification) {
			super(notification);
			before = notification.getOldValue();
			after = notification.getNewValue();
		}

		@Override
		public void undo() {
			object().eSet(feature(), before);
		}

		@Override
		public void redo() {
			object().eSet(feature(), after);
		}
	}

	/** A value of a list was replaced by another one. */
	private static final class Replaced extends RecordedChange {

		private final int index;
		private final Object before;
		private final Object after;

		Replaced(Notification notification) {
			super(notification);
			index = notification.getPosition();
			before = notification.getOldValue();
			after = notification.getNewValue();
		}

		@Override
		public void undo() {
			list().setUnique(index, before);
		}

		@Override
		public void redo() {
			list().setUnique(index, after);
		}
	}

	/** Values were added to a list, one after the other. */
	private static final class Added extends RecordedChange {

		private final int index;
		private final List<?> values;

		Added(Notification notification) {
			super(notification);
			index = notification.getPosition();
			values = values(notification.getEventType() == Notification.ADD_MANY, notification.getNewValue());
		}

		@Override
		public void undo() {
			for (int i = values.size() - 1; i >= 0; i--) {
				list().remove(index + i);
			}
		}

		@Override
		public void redo() {
			list().addAllUnique(index, values);
		}
	}

	/** Values were removed from a list, wherever they stood. */
	private static final class Removed extends RecordedChange {

		private final int[] indices;
		private final List<?> values;

		Removed(Notification notification) {
			super(notification);
			boolean many = notification.getEventType() == Notification.REMOVE_MANY;
			values = values(many, notification.getOldValue());
			if (!many) {
				indices = new int[] { notification.getPosition() };
			} else if (notification.getNewValue() instanceof int[] positions) {
				indices = positions.clone();
			} else {
				// the list was cleared
				indices = new int[values.size()];
				Arrays.setAll(indices, i -> i);
			}
		}

		@Override
		public void undo() {
			for (int i = 0; i < indices.length; i++) {
				list().addUnique(indices[i], values.get(i));
			}
		}

		@Override
		public void redo() {
			for (int i = indices.length - 1; i >= 0; i--) {
				list().remove(indices[i]);
			}
		}
	}

	/** A value moved inside its list. */
	private static final class Moved extends RecordedChange {

		private final int from;
		private final int to;

		Moved(Notification notification) {
			super(notification);
			from = (Integer) notification.getOldValue();
			to = notification.getPosition();
		}

		@Override
		public void undo() {
			list().move(from, to);
		}

		@Override
		public void redo() {
			list().move(to, from);
		}
	}

	private static List<?> values(boolean many, Object value) {
		return many ? List.copyOf((Collection<?>) value) : List.of(value);
	}
}
