package org.mekiki.store.tests;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelPackage;

/** Fills and changes a model at random, through nothing but the Ecore, so that a new class or feature is covered at once. */
final class RandomModel {

	private static final String[] TEXTS = { "", " ", "経済安全保障", "a", "A\"b\\c\n\t\r", "𠮷野家 👩‍🔬", "null", "'; DROP TABLE kb_object; --",
			"\u2028\u0001\u001f", "ｶﾀｶﾅ　全角", "{\"a\":[1]}" };

	private final Random random;
	private final List<EClass> classes = new ArrayList<>();

	RandomModel(long seed) {
		this.random = new Random(seed);
		collect(ModelPackage.eINSTANCE);
	}

	private void collect(EPackage pack) {
		for (EClassifier classifier : pack.getEClassifiers()) {
			if (classifier instanceof EClass eClass && !eClass.isAbstract()) {
				classes.add(eClass);
			}
		}
		pack.getESubpackages().forEach(this::collect);
	}

	/** Concrete classes of the model. */
	List<EClass> classes() {
		return classes;
	}

	/** Adds so many objects below the root, and if wanted one of every class at least, and fills every feature. */
	void grow(KnowledgeModel root, int count, boolean everyClass) {
		List<Identified> all = new ArrayList<>(objects(root));
		List<Identified> added = new ArrayList<>();
		Set<EClass> missing = new LinkedHashSet<>(everyClass ? classes : List.of());
		missing.removeIf(type -> !ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(type)
				|| type == ModelPackage.Literals.KNOWLEDGE_MODEL);
		while (!missing.isEmpty()) {
			for (Identified container : List.copyOf(all)) {
				for (EReference feature : childFeatures(container.eClass())) {
					for (EClass type : List.copyOf(missing)) {
						if (feature.getEReferenceType().isSuperTypeOf(type)) {
							added.add(create(container, feature, type, all));
							missing.remove(type);
						}
					}
				}
			}
		}
		while (added.size() < count) {
			Identified container = all.get(random.nextInt(all.size()));
			List<EReference> features = childFeatures(container.eClass());
			if (!features.isEmpty()) {
				EReference feature = features.get(random.nextInt(features.size()));
				added.add(create(container, feature, concrete(feature.getEReferenceType()), all));
			}
		}
		for (Identified object : added) {
			fill(object, all);
		}
	}

	private Identified create(Identified container, EReference feature, EClass type, List<Identified> all) {
		Identified child = (Identified) EcoreUtil.create(type);
		child.setId(new UUID(random.nextLong(), random.nextLong()).toString());
		put(container, feature, child);
		all.add(child);
		return child;
	}

	@SuppressWarnings("unchecked")
	private void put(EObject container, EReference feature, EObject child) {
		if (feature.isMany()) {
			List<EObject> list = (List<EObject>) container.eGet(feature);
			list.add(random.nextInt(4) == 0 ? random.nextInt(list.size() + 1) : list.size(), child);
		} else {
			container.eSet(feature, child);
		}
	}

	private EClass concrete(EClass type) {
		List<EClass> fitting = classes.stream().filter(type::isSuperTypeOf).toList();
		return fitting.get(random.nextInt(fitting.size()));
	}

	static List<EReference> childFeatures(EClass type) {
		return type.getEAllContainments().stream()
				.filter(feature -> ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(feature.getEReferenceType())).toList();
	}

	static List<Identified> objects(EObject root) {
		List<Identified> objects = new ArrayList<>();
		objects.add((Identified) root);
		root.eAllContents().forEachRemaining(each -> {
			if (each instanceof Identified identified) {
				objects.add(identified);
			}
		});
		return objects;
	}

	private void fill(EObject object, List<Identified> all) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (random.nextInt(5) > 0) {
				set(object, feature, all);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void set(EObject object, EStructuralFeature feature, List<Identified> all) {
		if (feature == ModelPackage.Literals.IDENTIFIED__ID || !feature.isChangeable()
				|| feature instanceof EReference reference && (reference.isContainer() || reference.isContainment()
						&& ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType()))) {
			return;
		}
		if (!feature.isMany()) {
			object.eSet(feature, value(feature, all));
			return;
		}
		List<Object> list = (List<Object>) object.eGet(feature);
		list.clear();
		for (int i = random.nextInt(4); i > 0; i--) {
			Object value = value(feature, all);
			if (value != null && (!feature.isUnique() || !list.contains(value))) {
				list.add(value);
			}
		}
	}

	private Object value(EStructuralFeature feature, List<Identified> all) {
		if (feature instanceof EAttribute attribute) {
			return scalar(attribute.getEAttributeType());
		}
		EReference reference = (EReference) feature;
		if (reference.isContainment()) {
			EObject value = EcoreUtil.create(concrete(reference.getEReferenceType()));
			fill(value, all);
			return value;
		}
		List<Identified> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
	}

	private Object scalar(EDataType type) {
		if (type instanceof EEnum choice) {
			return choice.getELiterals().get(random.nextInt(choice.getELiterals().size())).getInstance();
		}
		return switch (type.getInstanceClassName()) {
		case "java.lang.String" -> text(type.getName());
		case "int", "java.lang.Integer" ->
			Integer.valueOf(random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(10));
		case "long", "java.lang.Long" -> Long.valueOf(random.nextInt(3) == 0 ? random.nextLong() : 1L << 60);
		case "boolean", "java.lang.Boolean" -> Boolean.valueOf(random.nextBoolean());
		case "java.math.BigDecimal" ->
			new BigDecimal(new BigInteger(72, random).subtract(BigInteger.ONE.shiftLeft(71)), random.nextInt(10));
		case "java.time.Instant" -> Instant.ofEpochSecond(random.nextLong(-40_000_000_000L, 200_000_000_000L),
				1000L * random.nextInt(1_000_000));
		default -> throw new IllegalStateException(type.getName());
		};
	}

	private String text(String type) {
		return switch (type) {
		case "LanguageTag" -> List.of("ja", "en", "zh-Hant").get(random.nextInt(3));
		case "PartialDate" -> List.of("2022", "2022-05", "2022-05-18").get(random.nextInt(3));
		case "CurrencyCode" -> "JPY";
		case "JurisdictionCode" -> List.of("JP", "US", "EU").get(random.nextInt(3));
		case "Markdown" -> random.nextInt(10) == 0 ? "長文\n".repeat(20_000) : TEXTS[random.nextInt(TEXTS.length)];
		default -> random.nextInt(50) == 0 ? "あ".repeat(32_672) : TEXTS[random.nextInt(TEXTS.length)];
		};
	}

	/** Makes one change: of a feature, a move, an insertion or a deletion with all references to what goes. */
	void edit(KnowledgeModel root) {
		List<Identified> all = objects(root);
		Identified object = all.get(random.nextInt(all.size()));
		switch (random.nextInt(10)) {
		case 0, 1 -> grow(root, 1 + random.nextInt(3), false);
		case 2, 3 -> move(object, all);
		case 4 -> {
			if (object != root) {
				delete(root, object);
			}
		}
		default -> {
			List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
			set(object, features.get(random.nextInt(features.size())), all);
		}
		}
	}

	@SuppressWarnings("unchecked")
	private void move(Identified object, List<Identified> all) {
		if (object.eContainer() == null) {
			return;
		}
		if (random.nextBoolean()) {
			List<EObject> siblings = (List<EObject>) object.eContainer().eGet(object.eContainmentFeature());
			siblings.remove(object);
			siblings.add(random.nextInt(siblings.size() + 1), object);
			return;
		}
		for (int i = 0; i < 20; i++) {
			Identified container = all.get(random.nextInt(all.size()));
			for (EReference feature : childFeatures(container.eClass())) {
				if (feature.getEReferenceType().isInstance(object) && !EcoreUtil.isAncestor(object, container)) {
					EcoreUtil.remove(object);
					put(container, feature, object);
					return;
				}
			}
		}
	}

	/** Deletes an object with all it contains, and every reference to any of them. */
	static void delete(KnowledgeModel root, Identified object) {
		Set<EObject> gone = new LinkedHashSet<>(objects(object));
		EcoreUtil.remove(object);
		List<EObject> rest = new ArrayList<>();
		rest.add(root);
		root.eAllContents().forEachRemaining(rest::add);
		for (EObject each : rest) {
			for (EReference reference : each.eClass().getEAllReferences()) {
				if (!reference.isContainment() && !reference.isContainer()) {
					if (reference.isMany()) {
						((List<?>) each.eGet(reference)).removeIf(gone::contains);
					} else if (gone.contains(each.eGet(reference))) {
						each.eSet(reference, null);
					}
				}
			}
		}
	}
}
