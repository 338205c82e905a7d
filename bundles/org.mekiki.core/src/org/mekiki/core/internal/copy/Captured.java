package org.mekiki.core.internal.copy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.internal.copy.Shape.Slot;
import org.mekiki.model.Identified;

/**
 * One object as it was at a moment, taken down on its thread to be read on any other. Objects that it refers to stand
 * for themselves and must not be looked into; values are copies.
 */
public final class Captured {

	private final Identified original;
	private final boolean attached;
	private final Object[] content;

	private Captured(Identified original, boolean attached, Object[] content) {
		this.original = original;
		this.attached = attached;
		this.content = content;
	}

	/**
	 * Takes an object down.
	 *
	 * @param object
	 *            the object
	 * @param attached
	 *            whether it is part of the model; of one that is not, only its own data are taken, so that those who
	 *            still point at it see what it was
	 * @param targets
	 *            hears of every object that it refers to
	 * @param children
	 *            hears of every object that it contains
	 * @return its state
	 */
	static Captured of(Identified object, boolean attached, Consumer<Identified> targets,
			Consumer<Identified> children) {
		InternalEObject source = (InternalEObject) object;
		Slot[] slots = Shape.of(object.eClass()).slots();
		Object[] content = new Object[slots.length];
		for (int i = 0; i < slots.length; i++) {
			Slot slot = slots[i];
			if (source.eIsSet(slot.id())) {
				Object value = source.eGet(slot.id(), false, true);
				content[i] = switch (slot.kind()) {
				case ATTRIBUTE -> slot.feature().isMany() ? ((List<?>) value).toArray() : value;
				case VALUES -> values(value, attached, targets);
				case REFERENCE -> attached ? objects(value, targets) : null;
				case CHILDREN -> attached ? objects(value, children) : null;
				};
			}
		}
		return new Captured(object, attached, content);
	}

	private static Identified[] objects(Object value, Consumer<Identified> hears) {
		Identified[] objects = value instanceof List<?> many ? many.toArray(Identified[]::new)
				: new Identified[] { (Identified) value };
		for (Identified object : objects) {
			hears.accept(object);
		}
		return objects;
	}

	private static EObject[] values(Object value, boolean attached, Consumer<Identified> targets) {
		List<?> values = value instanceof List<?> many ? many : List.of(value);
		EObject[] copies = new EObject[values.size()];
		for (int i = 0; i < copies.length; i++) {
			copies[i] = copy((EObject) values.get(i), attached, targets);
		}
		return copies;
	}

	/** A copy of a value; what it refers to is still the original. */
	private static EObject copy(EObject value, boolean attached, Consumer<Identified> targets) {
		InternalEObject source = (InternalEObject) value;
		InternalEObject copy = (InternalEObject) EcoreUtil.create(value.eClass());
		for (Slot slot : Shape.of(value.eClass()).slots()) {
			if (source.eIsSet(slot.id())) {
				Object content = source.eGet(slot.id(), false, true);
				if (content instanceof Identified target) {
					if (attached) {
						targets.accept(target);
						copy.eSet(slot.id(), target);
					}
				} else {
					copy.eSet(slot.id(), content);
				}
			}
		}
		return copy;
	}

	/**
	 * The object itself: a name for it, not to be looked into on another thread.
	 *
	 * @return the original
	 */
	public Identified original() {
		return original;
	}

	/**
	 * Its class.
	 *
	 * @return the class
	 */
	public EClass type() {
		return original.eClass();
	}

	/**
	 * Whether it was part of the model.
	 *
	 * @return false for one that others only still point at
	 */
	public boolean isAttached() {
		return attached;
	}

	/**
	 * Names the object and all objects that it contains or refers to.
	 *
	 * @param visitor
	 *            hears of each, of some more than once
	 */
	public void visit(Consumer<Identified> visitor) {
		visitor.accept(original);
		for (Object held : content) {
			if (held instanceof Identified[] objects) {
				Arrays.asList(objects).forEach(visitor);
			} else if (held instanceof EObject[] values) {
				for (EObject value : values) {
					value.eCrossReferences().forEach(target -> visitor.accept((Identified) target));
				}
			}
		}
	}

	/**
	 * What a feature held.
	 *
	 * @param slot
	 *            place of the feature in its {@link Shape}
	 * @return null if it was not set; data or an array of data, or an array of objects or values
	 */
	Object content(int slot) {
		return content[slot];
	}

	@Override
	public String toString() {
		return type().getName() + ' ' + Arrays.toString(content);
	}
}
