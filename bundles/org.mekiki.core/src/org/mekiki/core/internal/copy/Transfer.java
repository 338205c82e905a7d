package org.mekiki.core.internal.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.mekiki.core.internal.copy.Shape.Slot;
import org.mekiki.model.Identified;

/**
 * Brings objects of another model into captured states. What is equal already is left untouched, so that an observer of
 * the other model hears of nothing but differences. The states must be of one moment, and hold every object that was
 * added or changed since the other model was equal. They are used up: their values become part of the other model.
 */
public final class Transfer {

	/** Finds the object of the other model that stands for an original. */
	@FunctionalInterface
	public interface Counterparts {

		/**
		 * Finds it.
		 *
		 * @param original
		 *            an original: a name, not to be looked into
		 * @return its counterpart, made if there was none; the same each time
		 */
		Identified of(Identified original);
	}

	/** With more children out of place, all are taken out and put in again. */
	private static final int MANY_MOVES = 100;

	private final Counterparts counterparts;

	/**
	 * Prepares a transfer.
	 *
	 * @param counterparts
	 *            finds or makes objects of the other model
	 */
	public Transfer(Counterparts counterparts) {
		this.counterparts = counterparts;
	}

	/**
	 * Applies states of objects that are part of the model.
	 *
	 * @param states
	 *            the states
	 */
	public void apply(Collection<Captured> states) {
		// first everything leaves that goes elsewhere: one object may go into another that is still inside of it
		states.forEach(this::removeChildren);
		// then everything gets its identifier and all else, so that what is put in is complete
		states.forEach(this::fill);
		// inner containers first, as far as possible: what is put into the model brings its contents with it
		List<Captured> reversed = new ArrayList<>(states);
		Collections.reverse(reversed);
		reversed.forEach(this::addChildren);
	}

	private void removeChildren(Captured state) {
		InternalEObject object = (InternalEObject) counterparts.of(state.original());
		Slot[] slots = Shape.of(state.type()).slots();
		for (int i = 0; i < slots.length; i++) {
			if (slots[i].kind() == Shape.Kind.CHILDREN && object.eIsSet(slots[i].id())) {
				retain(object, slots[i], counterparts((Object[]) state.content(i)));
			}
		}
	}

	private static void retain(InternalEObject object, Slot slot, Object[] wanted) {
		if (!slot.feature().isMany()) {
			if (wanted.length == 0 || object.eGet(slot.id(), false, true) != wanted[0]) {
				object.eUnset(slot.id());
			}
			return;
		}
		InternalEList<Object> children = list(object, slot);
		if (children.size() == wanted.length && Arrays.equals(children.toArray(), wanted)) {
			return;
		}
		Set<Object> staying = Collections.newSetFromMap(new IdentityHashMap<>());
		staying.addAll(Arrays.asList(wanted));
		Set<Object> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Object child : children) {
			if (!staying.contains(child)) {
				leaving.add(child);
			}
		}
		children.removeAll(leaving);
	}

	private void addChildren(Captured state) {
		InternalEObject object = (InternalEObject) counterparts.of(state.original());
		Slot[] slots = Shape.of(state.type()).slots();
		for (int i = 0; i < slots.length; i++) {
			if (slots[i].kind() == Shape.Kind.CHILDREN && state.content(i) != null) {
				Object[] wanted = counterparts((Object[]) state.content(i));
				if (slots[i].feature().isMany()) {
					align(list(object, slots[i]), object, slots[i], wanted);
				} else {
					replace(object, slots[i], wanted);
				}
			}
		}
	}

	/**
	 * Sets the features of one object, its children left out.
	 *
	 * @param state
	 *            its state
	 */
	void fill(Captured state) {
		InternalEObject object = (InternalEObject) counterparts.of(state.original());
		Slot[] slots = Shape.of(state.type()).slots();
		for (int i = 0; i < slots.length; i++) {
			Object content = state.content(i);
			if (slots[i].kind() == Shape.Kind.CHILDREN) {
				continue;
			}
			if (content == null) {
				if (object.eIsSet(slots[i].id())) {
					object.eUnset(slots[i].id());
				}
			} else {
				set(object, slots[i], content);
			}
		}
	}

	private void set(InternalEObject object, Slot slot, Object content) {
		switch (slot.kind()) {
		case ATTRIBUTE -> {
			if (slot.feature().isMany()) {
				replace(object, slot, (Object[]) content);
			} else if (!Objects.equals(object.eGet(slot.id(), false, true), content)) {
				object.eSet(slot.id(), content);
			}
		}
		case REFERENCE -> replace(object, slot, counterparts((Object[]) content));
		case VALUES -> values(object, slot, (EObject[]) content);
		case CHILDREN -> throw new IllegalArgumentException(slot.feature().getName());
		}
	}

	private static void replace(InternalEObject object, Slot slot, Object[] wanted) {
		if (!slot.feature().isMany()) {
			if (object.eGet(slot.id(), false, true) != wanted[0]) {
				object.eSet(slot.id(), wanted[0]);
			}
			return;
		}
		InternalEList<Object> list = list(object, slot);
		if (!Arrays.equals(list.toArray(), wanted)) {
			list.clear();
			list.addAllUnique(Arrays.asList(wanted));
		}
	}

	/** Puts children in their order; all that do not belong here have left already. */
	private static void align(InternalEList<Object> children, EObject container, Slot slot, Object[] wanted) {
		if (children.isEmpty()) {
			children.addAllUnique(Arrays.asList(wanted));
			return;
		}
		int moves = 0;
		for (int i = 0; i < wanted.length; i++) {
			if (i < children.size() && children.get(i) == wanted[i]) {
				continue;
			}
			EObject child = (EObject) wanted[i];
			if (child.eContainer() != container || child.eContainingFeature() != slot.feature()) {
				children.addUnique(i, child);
			} else if (++moves > MANY_MOVES) {
				children.clear();
				children.addAllUnique(Arrays.asList(wanted));
				return;
			} else {
				children.move(i, child);
			}
		}
	}

	private void values(InternalEObject object, Slot slot, EObject[] wanted) {
		for (EObject value : wanted) {
			for (Slot part : Shape.of(value.eClass()).slots()) {
				InternalEObject holder = (InternalEObject) value;
				if (part.kind() == Shape.Kind.REFERENCE && holder.eIsSet(part.id())) {
					holder.eSet(part.id(), counterparts.of((Identified) holder.eGet(part.id(), false, true)));
				}
			}
		}
		Object present = object.eGet(slot.id(), false, true);
		List<?> values = present instanceof List<?> many ? many : present == null ? List.of() : List.of(present);
		if (same(values, wanted)) {
			return;
		}
		if (slot.feature().isMany()) {
			InternalEList<Object> list = list(object, slot);
			list.clear();
			list.addAllUnique(Arrays.asList((Object[]) wanted));
		} else {
			object.eSet(slot.id(), wanted[0]);
		}
	}

	private static boolean same(List<?> present, EObject[] wanted) {
		if (present.size() != wanted.length) {
			return false;
		}
		for (int i = 0; i < wanted.length; i++) {
			if (!same((InternalEObject) present.get(i), (InternalEObject) wanted[i])) {
				return false;
			}
		}
		return true;
	}

	private static boolean same(InternalEObject present, InternalEObject wanted) {
		if (present.eClass() != wanted.eClass()) {
			return false;
		}
		for (Slot slot : Shape.of(present.eClass()).slots()) {
			if (!Objects.equals(present.eGet(slot.id(), false, true), wanted.eGet(slot.id(), false, true))) {
				return false;
			}
		}
		return true;
	}

	private Object[] counterparts(Object[] originals) {
		if (originals == null) {
			return new Object[0];
		}
		Object[] found = new Object[originals.length];
		for (int i = 0; i < found.length; i++) {
			found[i] = counterparts.of((Identified) originals[i]);
		}
		return found;
	}

	@SuppressWarnings("unchecked")
	private static InternalEList<Object> list(InternalEObject object, Slot slot) {
		return (InternalEList<Object>) object.eGet(slot.id(), false, true);
	}
}
