package org.mekiki.funding.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.money.BaseMoney;
import org.mekiki.funding.ui.internal.rows.RowsTable;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;

/** Programme reviews on the board: what later sheets tell again counts once, and every row leads to its cell. */
class ReviewMoneyTest {

	private static final String PROGRAMMES = "公開年度,府省庁,事業番号,事業名,開始年度,終了年度,担当部局庁,担当課室,会計区分,実施方法,主要施策,sheet\n"
			+ "2022,文部科学省,2022-文科-21-0001,甲事業,2021,2025,局,課,一般会計,補助,,2022/文部科学省/2022-文科-21-0001\n"
			+ "2023,文部科学省,2023-文科-22-0001,甲事業,2021,2025,局,課,一般会計,補助,,2023/文部科学省/2023-文科-22-0001\n";
	private static final String BUDGETS = "sheet,年度,当初予算,補正予算,前年度から繰越し,翌年度へ繰越し,予備費等,予算計,執行額,要求額\n"
			+ "2022/文部科学省/2022-文科-21-0001,2021,100,50,,,,150,140,\n" + "2023/文部科学省/2023-文科-22-0001,2021,100,50,,,,150,140,\n" + "2023/文部科学省/2023-文科-22-0001,2022,200,,,,,200,190,\n";
	private static final String PAYEES = "sheet,年度,グループ,番号,支出先名,法人番号,業務概要,支出額\n"
			+ "2023/文部科学省/2023-文科-22-0001,2022,A,1,甲機構,,研究,120\n" + "2023/文部科学省/2023-文科-22-0001,2022,A,2,乙大学,,研究,70\n" + "2023/文部科学省/2023-文科-22-0001,2022,B,1,丙株式会社,,試作,60\n";

	@TempDir
	Path folder;

	@Test
	void countsOnceAndLeadsToTheCell() throws Exception {
		Files.writeString(folder.resolve("programmes.csv"), PROGRAMMES);
		Files.writeString(folder.resolve("budgets.csv"), BUDGETS);
		Path file = Files.writeString(folder.resolve("payees.csv"), PAYEES);
		EditingSession session = new EditingSession(
				KnowledgeBases.create(new FolderLocation(folder.resolve("base")), CreateOptions.standard(), null), ModelThread.DIRECT,
				SessionOptions.PLAIN);
		try {
			ImporterDescriptor importer = ImporterDescriptor
					.of(Contributions.platform().find(ExtensionPoint.IMPORTERS, "org.mekiki.funding.reviews").orElseThrow());
			new Importing(session.access(), Locale.ENGLISH, "ja").read(importer, file, Map.of(), null).apply(session);
			try (ModelLease lease = session.access().lease(null)) {
				BaseMoney money = new BaseMoney(FundingFacts.of(lease.model(), lease.rows(), Locale.ENGLISH, "ja", null));
				assertEquals(yen(330), total(money, "executed"), "2021 is told twice and counts once");
				assertEquals(yen(350), total(money, "appropriated"));
				assertEquals(yen(190), total(money, "paid"), "what payees pass on is the same money");
				BoardFacts executed = facts(money, "executed");
				RowsTable rows = RowsTable.of(executed, Choice.ALL.with("year", Set.of(2022L)), null);
				assertEquals(yen(190), rows.sum());
				SourceRef cell = rows.table().trail(0, 1).sources().get(0);
				assertTrue(cell.locator().contains("4") && cell.locator().contains("執行額"), cell.locator());
				assertEquals("甲事業", executed.link(0).label());
			}
		} finally {
			session.close();
		}
	}

	private static BigInteger yen(long millions) {
		return BigInteger.valueOf(millions * 1_000_000);
	}

	private static BoardFacts facts(BaseMoney money, String measure) {
		BoardScope scope = money.scopes().stream().filter(each -> each.id().startsWith(measure + ' ')).findFirst().orElseThrow();
		return money.facts(scope, null);
	}

	private static BigInteger total(BaseMoney money, String measure) {
		try (LinkedBoard board = new LinkedBoard(facts(money, measure), List.of(), 1, null)) {
			return board.total();
		}
	}
}
