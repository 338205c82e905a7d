package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.search.Hit;
import org.mekiki.core.api.search.LabelIndex;
import org.mekiki.core.api.search.Reference;
import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.core.internal.editing.EditRecorder;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Finding by name and by reference. */
class SearchTest {

	private final ModelResource resource = Models.resource();
	private final EditRecorder recorder = new EditRecorder(resource);
	private final LabelIndex index = new LabelIndex();
	private final ReferenceIndex references = new ReferenceIndex(resource);

	@BeforeEach
	void fill() {
		change(() -> {
			var top = Models.technologies(resource).get(0).getChildren();
			top.add(Models.technology("Quantum sensing", "量子センシング"));
			top.add(Models.technology("Sensing with quantum dots", "量子ドットによる計測"));
			top.add(Models.technology("Über-secure café radio", "ﾃﾞｰﾀ通信"));
		});
		resource.objects().forEach(index::add);
	}

	private void change(Runnable edit) {
		ModelChange change = recorder.execute("edit", edit);
		index.update(change);
		references.update(change);
	}

	private List<String> find(String query) {
		return index.search(query, 10, () -> false).stream().map(Hit::text).toList();
	}

	@ParameterizedTest
	@CsvSource({ "quantum sens, Quantum sensing", "ＱＵＡＮＴＵＭ　dots, Sensing with quantum dots",
			"りょうし せんしんぐ, ''", "量子せんしんぐ, 量子センシング", "データ通信, ﾃﾞｰﾀ通信", "uber, Über-secure café radio",
			"cafe radio, Über-secure café radio", "ドット, 量子ドットによる計測" })
	void spellingsThatPeopleTakeForTheSameAreFound(String query, String expected) {
		List<String> found = find(query);
		assertEquals(expected, found.isEmpty() ? "" : found.get(0));
	}

	@Test
	void startsComeBeforeMiddles() {
		assertEquals(List.of("Quantum sensing", "Sensing with quantum dots"), find("quantum"));
	}

	@Test
	void allWordsMustOccurWhereverTheyStand() {
		assertEquals(1, find("quantum ドット").size());
		assertEquals(List.of(), find("quantum radio"));
		assertEquals(List.of(), find("   "));
	}

	@Test
	void theIndexFollowsEdits() {
		Technology technology = Models.technologies(resource).get(1);
		change(() -> Labels.set(technology.getLabels(), "en", "Gravimetry"));
		assertEquals(List.of("Gravimetry"), find("gravi"));
		change(() -> technology.getParent().getChildren().remove(technology));
		assertEquals(List.of(), find("gravi"));
	}

	@Test
	void voicedSoundMarksAreKept() {
		assertTrue(!TextFolding.fold("ハード").equals(TextFolding.fold("バード")));
	}

	@Test
	void referencesAreFoundAndFollowed() {
		List<Technology> all = Models.technologies(resource);
		Technology one = all.get(0);
		Technology two = all.get(1);
		assertEquals(List.of(), references.to(two));
		change(() -> one.getRelated().add(two));
		assertEquals(List.of(new Reference(one, TaxonomyPackage.Literals.TECHNOLOGY__RELATED)), references.to(two));
		change(() -> one.getRelated().clear());
		assertEquals(List.of(), references.to(two));
	}
}
