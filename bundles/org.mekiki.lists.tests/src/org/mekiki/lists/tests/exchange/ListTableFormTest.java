package org.mekiki.lists.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportInquiry;
import org.mekiki.model.lists.ListItem;

/** A table of a list as a form: what is found, what people change, and the items that follow. */
class ListTableFormTest {

	@TempDir
	private Path folder;

	private final Desk desk = Desk.empty();
	private ImportInquiry inquiry;

	private Path file(String text) throws Exception {
		return Files.writeString(folder.resolve("list.csv"), text);
	}

	private ImportForm ask(Path file, String... answers) throws Exception {
		inquiry = inquiry == null ? desk.inquire("table", file) : inquiry;
		Map<String, String> given = new LinkedHashMap<>();
		for (int i = 0; i < answers.length; i += 2) {
			given.put(answers[i], answers[i + 1]);
		}
		return inquiry.ask(given, null);
	}

	private static String roles(ImportForm form) {
		return form.parts().lines().stream().map(line -> line.get(0).value() + '=' + line.get(2).value()).collect(Collectors.joining(" "));
	}

	private static Field field(ImportForm form, String id) {
		return form.fields().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id));
	}

	private static List<List<String>> sample(ImportForm form) {
		return form.sample().lines().stream().map(line -> line.stream().map(Field::text).toList()).toList();
	}

	/** Reads the file as the form says. */
	private void read(Path file, ImportForm form) throws Exception {
		desk.read("table", file, form.values().entrySet().stream()
				.flatMap(each -> each.getValue().stream().map(value -> each.getKey() + '=' + value)).toArray(String[]::new));
	}

	private Set<Kind> again(Path file) throws Exception {
		return desk.preview("table", file).entries().stream().map(entry -> entry.kind()).collect(Collectors.toSet());
	}

	private String tree() {
		return desk.model.getLists().get(0).getItems().stream().map(ListTableFormTest::tree).collect(Collectors.joining(" "));
	}

	private static String tree(ListItem item) {
		return item.getText() + (item.getItems().isEmpty() ? ""
				: item.getItems().stream().map(ListTableFormTest::tree).collect(Collectors.joining(" ", "(", ")")));
	}

	@Test
	void levelsAndMergedCellsAreFound() throws Exception {
		Path file = file("""
				分類表,,
				大分類,中分類,小分類
				AI,学習,深層学習
				,,強化学習
				,その他,推論
				量子,その他,量子通信
				宇宙,,
				""");
		ImportForm form = ask(file);
		assertEquals("", form.problem());
		assertEquals("大分類=level 中分類=level 小分類=text", roles(form));
		assertEquals("2", field(form, "heading").value());
		assertEquals("As found: as the cell above (merged cells)", field(form, "merged").text());
		assertEquals("UTF-8, separated by commas, heading in line 2, 5 rows: 4 items.", form.sentence());
		assertEquals(List.of("4", "AI › 学習", "", "強化学習", ""), sample(form).get(1));
		assertEquals(Map.of(), form.values(), "what nobody changes is found again when the file is read");
		read(file, form);
		assertEquals("AI(学習(深層学習 強化学習) その他(推論)) 量子(その他(量子通信)) 宇宙", tree());
		assertEquals(Set.of(Kind.REMARK, Kind.SAME), again(file));
	}

	@Test
	void emptyHeadingsCanMeanTheTop() throws Exception {
		Path file = file("分野,技術\nAI,学習\n,推論\n");
		assertEquals(List.of("3", "AI", "", "推論", ""), sample(ask(file)).get(1));
		read(file, ask(file, "merged", "no"));
		assertEquals("AI(学習) 推論", tree());
	}

	@Test
	void aRowThatIsItselfAHeadingIsNoMergedCell() throws Exception {
		Path file = file("分野,技術\n量子,量子通信\n,量子\n,AI\nAI,学習\n");
		ImportForm form = ask(file);
		assertEquals("As found: nothing above", field(form, "merged").text());
		read(file, form);
		assertEquals("量子(量子通信) AI(学習)", tree());
	}

	@Test
	void anItemMayBeCalledLikeItsHeading() throws Exception {
		Path file = file("分野,技術\n量子,量子\n量子,量子通信\n");
		read(file, ask(file));
		assertEquals("量子(量子 量子通信)", tree());
		assertEquals(Set.of(Kind.REMARK, Kind.SAME), again(file), "that the name stands there twice is worth a remark");
	}

	@Test
	void rolesAndTheHeadingAreChosen() throws Exception {
		Path file = file("Area;Thing;Dt.;p.\nAI;Machine learning;Maschinelles Lernen;3\nAI;Vision;Sehen;4\n");
		ImportForm form = ask(file);
		assertTrue(form.problem().startsWith("No column holds the items"), form.problem());
		form = ask(file, "role:2", "text", "role:3", "label@de", "language", "en");
		assertEquals("", form.problem());
		assertEquals("Area=level Thing=text Dt.=label@de p.=", roles(form));
		assertEquals(List.of("2", "AI", "", "Machine learning", "Maschinelles Lernen"), sample(form).getFirst());
		assertEquals(List.of("1=level", "2=text", "3=label@de", "4=-"), form.values().get("columns"));
		read(file, form);
		assertEquals("AI(Machine learning Vision)", tree());
		assertEquals("en", desk.model.getLists().get(0).getLanguage());
		form = ask(file, "heading", "0", "role:1", "text");
		assertEquals("0", field(form, "heading").value());
		assertEquals(3, sample(form).size(), "without heading the first row is an item");
		form = ask(file, "heading", "x");
		assertEquals("“x” is no number of a line; 0 stands for no heading.", form.problem());
		assertEquals("x", field(form, "heading").value());
	}

	@Test
	void aRoleForOneColumnGoesToTheLatest() throws Exception {
		ImportForm form = ask(file("item,other\nA,B\n"), "role:2", "text");
		assertEquals("item= other=text", roles(form));
		assertEquals(List.of("2", "", "", "B", ""), sample(form).getFirst());
	}
}
