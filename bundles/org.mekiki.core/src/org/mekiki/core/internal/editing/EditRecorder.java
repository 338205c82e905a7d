package org.mekiki.core.internal.editing;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.runtime.ModelResource;

/** Runs edits on a resource, records what they change, and takes them back. */
public final class EditRecorder {

	private final ModelResource resource;
	private final ChangeCollector collector;
	private final UndoStack stack = new UndoStack();
	private ModelChange lastChange;

	/**
	 * Starts watching a resource.
	 *
	 * @param resource
	 *            the resource
	 */
	public EditRecorder(ModelResource resource) {
		this.resource = resource;
		collector = new ChangeCollector(resource);
		resource.addObserver(collector);
	}

	/**
	 * Runs an edit as one step; one that throws is taken back.
	 *
	 * @param label
	 *            label of the step
	 * @param edit
	 *            changes the model
	 * @return what it changed
	 */
	public ModelChange execute(String label, Runnable edit) {
		collector.begin();
		List<RecordedChange> changes = collector.changes();
		try {
			resource.recording(edit);
		} catch (RuntimeException | Error failure) {
			takeBack(changes, failure);
			throw failure;
		}
		ModelChange change = collector.end();
		if (!changes.isEmpty()) {
			stack.push(new RecordedEdit(label, changes));
		}
		return change;
	}

	private void takeBack(List<RecordedChange> changes, Throwable failure) {
		RecordedEdit half = new RecordedEdit("", changes); //$NON-NLS-1$
		try {
			resource.recording(half::undo);
		} catch (RuntimeException second) {
			failure.addSuppressed(second);
		} finally {
			collector.end();
		}
	}

	/**
	 * Takes the last step back.
	 *
	 * @return what that changed; empty if there was no step
	 */
	public ModelChange undo() {
		RecordedEdit edit = stack.undoable();
		return replay(edit == null ? null : edit::undo, stack::undone);
	}

	/**
	 * Makes the step that was taken back last again.
	 *
	 * @return what that changed; empty if there was no step
	 */
	public ModelChange redo() {
		RecordedEdit edit = stack.redoable();
		return replay(edit == null ? null : edit::redo, stack::redone);
	}

	private ModelChange replay(Runnable action, Runnable done) {
		collector.begin();
		try {
			if (action != null) {
				resource.recording(action);
				done.run();
			}
		} finally {
			lastChange = collector.end();
		}
		return lastChange;
	}

	/**
	 * Runs a change that is no edit of this user and cannot be undone here, such as taking over what others saved.
	 * Steps before it can no longer be undone, because their positions may not fit any more.
	 *
	 * @param <T>
	 *            type of the result
	 * @param action
	 *            changes the model
	 * @param unsaved
	 *            tells afterwards whether anything is left that was not saved
	 * @return what the action returned; what it changed is {@link #lastChange()}
	 */
	public <T> T unrecorded(Supplier<T> action, BooleanSupplier unsaved) {
		collector.begin();
		try {
			return action.get();
		} finally {
			lastChange = collector.end();
			if (!lastChange.isEmpty()) {
				stack.forget(stack.isDirty() && unsaved.getAsBoolean());
			}
		}
	}

	/**
	 * What the last undo, redo or unrecorded change did.
	 *
	 * @return the change
	 */
	public ModelChange lastChange() {
		return lastChange;
	}

	/**
	 * Label of the step to be undone.
	 *
	 * @return the label, null for none
	 */
	public String undoLabel() {
		return stack.undoable() == null ? null : stack.undoable().label();
	}

	/**
	 * Label of the step to be redone.
	 *
	 * @return the label, null for none
	 */
	public String redoLabel() {
		return stack.redoable() == null ? null : stack.redoable().label();
	}

	/**
	 * Whether the present state differs from the saved one.
	 *
	 * @return true if it does
	 */
	public boolean isDirty() {
		return stack.isDirty();
	}

	/**
	 * Names the present state.
	 *
	 * @return its position
	 */
	public Position position() {
		return new Position(stack.position());
	}

	/**
	 * Remembers that a state was saved.
	 *
	 * @param position
	 *            from {@link #position()}
	 */
	public void markSaved(Position position) {
		stack.markSaved(position.position);
	}

	/** Stops watching the resource. */
	public void dispose() {
		resource.removeObserver(collector);
	}

	/** A state in the history of edits. */
	public static final class Position {

		private final UndoStack.Position position;

		private Position(UndoStack.Position position) {
			this.position = position;
		}
	}
}
