package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.check.FixContext;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.funding.api.PayeeDirectory;
import org.mekiki.funding.internal.organisations.OrganisationNames;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.Organisation;

/** What is wrong in rows is found, named with its cell, and can be accepted or settled. */
class ReviewChecksTest {

	@TempDir
	Path folder;
	private FundingBase base;

	@BeforeEach
	void open() throws Exception {
		base = FundingBase.create(folder.resolve("base"));
	}

	@AfterEach
	void close() {
		base.close();
	}

	private void read(String programmes, String budgets, String payees) throws Exception {
		Path file = Files.writeString(folder.resolve("programmes.csv"),
				"公開年度,府省庁,事業番号,事業名,開始年度,終了年度,担当部局庁,担当課室,会計区分,実施方法,主要施策,sheet\n" + programmes);
		Files.writeString(folder.resolve("budgets.csv"),
				"sheet,年度,当初予算,補正予算,前年度から繰越し,翌年度へ繰越し,予備費等,予算計,執行額,要求額\n" + budgets);
		Files.writeString(folder.resolve("payees.csv"), "sheet,年度,グループ,番号,支出先名,法人番号,業務概要,支出額\n" + payees);
		base.read("org.mekiki.funding.reviews", file, Map.of(), null).apply(base.session);
	}

	private List<Issue> issues(String check) {
		return new CheckRunner(base.session.access(), Locale.ENGLISH, "ja").run(
				List.of(Contributions.platform().<org.mekiki.core.api.check.Check>find(ExtensionPoint.CHECKS, "org.mekiki.funding.check." + check).orElseThrow()), null)
				.issues();
	}

	private static List<String> messages(List<Issue> issues) {
		return issues.stream().map(Issue::message).toList();
	}

	private void mend(Issue issue, int fix) {
		base.session.execute("fix", () -> issue.fixes().get(fix).edit().accept(new FixContext() {

			@Override
			public KnowledgeModel model() {
				return base.session.model();
			}

			@Override
			@SuppressWarnings("unchecked")
			public <T extends Identified> Optional<T> live(T seen) {
				return Optional.ofNullable((T) base.session.find(seen.getId()));
			}
		}));
	}

	@Test
	void theSlipAmongTheRealPayeesIsFound() throws Exception {
		for (String name : List.of("programmes", "budgets", "payees")) {
			try (InputStream in = ReviewChecksTest.class.getResourceAsStream("reviews/" + name + ".csv")) {
				Files.copy(in, folder.resolve(name + ".csv"));
			}
		}
		base.read("org.mekiki.funding.reviews", folder.resolve("programmes.csv"), Map.of(), null).apply(base.session);
		List<Issue> slips = issues("slip");
		assertEquals(List.of("2022/文部科学省/2022-文科-21-0241: 国立研究開発法人科学技術振興機構 with 12,500 ×10 makes the direct payees add up to the "
				+ "execution 125,000 exactly (million yen) (payees.csv, line 2, 支出額; row 1)"), messages(slips));
		for (String check : List.of("parts", "exceeding", "negative", "years", "duplicate", "spelling")) {
			assertEquals(List.of(), messages(issues(check)), check);
		}
		mend(slips.get(0), 0);
		assertEquals(List.of(), issues("slip"), "accepted");
		base.session.undo();
		assertEquals(1, issues("slip").size());
	}

	@Test
	void slipsThatComeOutByChanceAreLeftAlone() throws Exception {
		read("2022,省,1,事業,2020,,,,,,,s\n2022,省,2,別,2020,,,,,,,t\n", "s,2021,,,,,,,79,\nt,2021,,,,,,,20,\n", """
				s,2021,A,1,大きい,,,69
				s,2021,A,2,小さい,,,1
				t,2021,A,1,一,,,1
				t,2021,A,2,二,,,1
				t,2021,B,1,再委託,,,20
				""");
		assertEquals(List.of(), messages(issues("slip")));
	}

	@Test
	void aThousandfoldUnitIsFoundInBothDirections() throws Exception {
		read("2022,省,1,事業,2020,,,,,,,s\n2022,省,2,別,2020,,,,,,,t\n", "s,2021,,,,,,,5,\nt,2021,,,,,,,5000,\n", """
				s,2021,A,1,千円で書いた,,,5000
				t,2021,A,1,十億円で書いた,,,5
				""");
		assertEquals(2, issues("slip").size());
		assertEquals(List.of(), messages(issues("exceeding")), "said once");
	}

	@Test
	void budgetsAndYearsAreLookedOver() throws Exception {
		StringBuilder programmes = new StringBuilder("2022,省,1,事業,2020,2019,,,,,,s\n2022,庁,1,同じ番号,2020,,,,,,,t\n");
		for (int i = 0; i < 40; i++) {
			programmes.append("2023,省,n").append(i).append(",名").append(i).append(",2020,2020,,,,,,u").append(i).append('\n');
		}
		read(programmes.toString(), "s,2021,10,5,-1,-2,0,12,1,\ns,2022,10,5,0,-2,0,12,1,\nt,2022,10,,,2,,12,1,\n", """
				s,2021,A,1,甲,,,3
				s,2021,A,1,甲,,,3
				s,2021,A,2,乙,,,-1
				""");
		assertEquals(List.of("s, 2022: the parts add up to 13, the sheet prints 12 (million yen) (budgets.csv, line 3, 予算計; row 13)"),
				messages(issues("parts")));
		assertEquals(3, issues("negative").size(), "what is carried in, a payment, and what is carried out without a minus");
		assertEquals(2, issues("years").size());
		assertEquals(2, issues("duplicate").size());
		assertEquals(1, issues("exceeding").size());
	}

	@Test
	void spellingsAreTakenTogetherAndCanBeTakenApartAgain() throws Exception {
		read("2022,省,1,事業,2020,,,,,,,s\n", "", """
				s,2021,A,1,株式会社エヌ・ティ・ティ,4030005012570,,100
				s,2021,A,2,㈱エヌ・ティ・ティ,,,50
				s,2021,A,3,（株）ｴﾇ･ﾃｨ･ﾃｨ,,,20
				s,2021,A,4,有限会社エヌ・ティ・ティ,,,10
				""");
		List<Issue> issues = issues("spelling");
		assertEquals(1, issues.size(), () -> messages(issues).toString());
		String key = OrganisationNames.fold("㈱エヌ・ティ・ティ");
		mend(issues.get(0), 0);
		Organisation together = PayeeDirectory.of(base.session.model()).organisation(key);
		assertEquals("4030005012570", together.getCorporateNumber());
		assertEquals(List.of("4030005012570", key), PayeeDirectory.keys(together));
		assertNull(PayeeDirectory.of(base.session.model()).organisation(OrganisationNames.fold("有限会社エヌ・ティ・ティ")));
		assertEquals(List.of(), issues("spelling"));
		base.session.save("tester", "", null);
		base.reopen();
		assertEquals(List.of(), issues("spelling"), "the decision is kept");
	}

	@Test
	void namesAreFoldedButNotTooFar() {
		assertEquals(OrganisationNames.fold("株式会社三菱総合研究所"), OrganisationNames.fold("㈱三菱総合研究所"));
		assertEquals(OrganisationNames.fold("（株）ミツビシ　総研"), OrganisationNames.fold("ﾐﾂﾋﾞｼ総研株式会社"));
		assertEquals(OrganisationNames.fold("髙島屋"), OrganisationNames.fold("高島屋"));
		assertEquals(OrganisationNames.fold("データーセンタ—"), OrganisationNames.fold("データーセンター"));
		assertTrue(!OrganisationNames.fold("澤田").equals(OrganisationNames.fold("沢田")), "both are names of their own");
		assertTrue(!OrganisationNames.fold("株式会社甲").equals(OrganisationNames.fold("有限会社甲")));
		assertTrue(!OrganisationNames.fold("株式会社甲").equals(OrganisationNames.fold("甲")));
	}

	@Test
	void theAnalysisListsAllWithTheirCells() throws Exception {
		read("2022,省,1,事業,2020,,,,,,,s\n", "s,2021,1,,,,,2,0.0000001,\n", "s,2021,A,1,甲,123,,-5\n");
		AnalysisDescriptor analysis = AnalysisDescriptor
				.of(Contributions.platform().find(ExtensionPoint.ANALYSES, "org.mekiki.funding.quality").orElseThrow());
		Result result = new AnalysisRunner(base.session.access(), Locale.ENGLISH, "ja").run(analysis, Map.of(), null).result();
		Table counts = (Table) result.sections().get(0);
		assertEquals(2, counts.rowCount());
		Table findings = (Table) result.sections().get(1);
		assertEquals("予算計", findings.value(0, findings.column("cell")));
		assertEquals("2:予算計", findings.trail(0, findings.column("finding")).sources().get(0).locator());
		Table flags = (Table) result.sections().get(2);
		assertEquals(2, flags.rowCount());
	}
}
