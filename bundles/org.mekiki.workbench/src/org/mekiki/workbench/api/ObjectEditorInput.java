package org.mekiki.workbench.api;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;

/** What an editor of one element is opened on. Two inputs for the same element of the same session are equal. */
public final class ObjectEditorInput implements IEditorInput {

	private final EditingSession session;
	private final String elementId;

	/**
	 * Creates an input.
	 *
	 * @param session
	 *            the session that holds the element
	 * @param elementId
	 *            identifier of the element
	 */
	public ObjectEditorInput(EditingSession session, String elementId) {
		this.session = Objects.requireNonNull(session);
		this.elementId = Objects.requireNonNull(elementId);
	}

	/**
	 * The session that holds the element.
	 *
	 * @return the session
	 */
	public EditingSession session() {
		return session;
	}

	/**
	 * Identifier of the element.
	 *
	 * @return the identifier
	 */
	public String elementId() {
		return elementId;
	}

	/**
	 * The element itself.
	 *
	 * @return the element, or null if it has been deleted
	 */
	public Element element() {
		return session.find(elementId) instanceof Element element ? element : null;
	}

	@Override
	public boolean exists() {
		return !session.isClosed() && element() != null;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		Element element = element();
		return element == null ? elementId : ElementLabels.brief(element);
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		Element element = element();
		return element == null ? elementId : ElementLabels.text(element);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Element.class ? adapter.cast(element()) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ObjectEditorInput input && input.session == session
				&& input.elementId.equals(elementId);
	}

	@Override
	public int hashCode() {
		return elementId.hashCode();
	}
}
