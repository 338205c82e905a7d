package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.model.Identified;

/** Compares two models object by object and feature by feature, order included, without any code of the store. */
final class Same {

	private Same() {
	}

	static void assertSame(EObject expected, EObject actual) {
		compare(expected, actual, "");
	}

	/** A plain text image of a model, to compare with later. */
	static Map<String, String> image(EObject root) {
		Map<String, String> image = new HashMap<>();
		for (Identified object : RandomModel.objects(root)) {
			image.put(object.getId(), text(object));
		}
		return image;
	}

	private static void compare(EObject expected, EObject actual, String path) {
		assertEquals(expected.eClass(), actual.eClass(), path);
		for (EStructuralFeature feature : expected.eClass().getEAllStructuralFeatures()) {
			String where = path + '/' + feature.getName();
			Object left = expected.eGet(feature);
			Object right = actual.eGet(feature);
			if (feature.isMany()) {
				List<?> lefts = (List<?>) left;
				List<?> rights = (List<?>) right;
				assertEquals(lefts.size(), rights.size(), where);
				for (int i = 0; i < lefts.size(); i++) {
					value(feature, lefts.get(i), rights.get(i), where + '.' + i);
				}
			} else {
				value(feature, left, right, where);
			}
		}
	}

	private static void value(EStructuralFeature feature, Object left, Object right, String where) {
		if (left == null || right == null) {
			assertEquals(left, right, where);
		} else if (feature instanceof EReference reference) {
			if (reference.isContainment()) {
				compare((EObject) left, (EObject) right, where);
			} else {
				assertEquals(((Identified) left).getId(), ((Identified) right).getId(), where);
			}
		} else if (left instanceof BigDecimal number) {
			if (number.compareTo((BigDecimal) right) != 0) {
				fail(where + ": " + left + " != " + right);
			}
		} else {
			assertEquals(left, right, where);
		}
	}

	private static String text(EObject object) {
		StringBuilder out = new StringBuilder(object.eClass().getName());
		if (object instanceof Identified && object.eContainer() instanceof Identified container) {
			List<?> siblings = object.eContainmentFeature().isMany()
					? (List<?>) container.eGet(object.eContainmentFeature())
					: List.of(object);
			int index = siblings.indexOf(object);
			out.append('@').append(container.getId()).append('/').append(object.eContainmentFeature().getName())
					.append(" after ").append(index == 0 ? "" : ((Identified) siblings.get(index - 1)).getId());
		}
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature);
			boolean children = feature instanceof EReference reference && (reference.isContainer()
					|| reference.isContainment() && reference.getEReferenceType().getEAllAttributes().stream()
							.anyMatch(attribute -> attribute.isID()));
			if (value != null && !children) {
				out.append('|').append(feature.getName()).append('=');
				for (Object member : value instanceof List<?> list ? list : List.of(value)) {
					out.append(switch (member) {
					case Identified target -> target.getId();
					case EObject part -> text(part);
					case BigDecimal number -> number.stripTrailingZeros().toPlainString();
					default -> member.toString();
					}).append(';');
				}
			}
		}
		return out.toString();
	}
}
