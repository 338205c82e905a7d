package org.mekiki.store.internal.base;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.RowBlock;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Failures;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.rows.RowsInspection;

/** Looks a stored base over. */
final class BaseCheck {

	private final ModelMapping mapping;
	private final BaseLoader loader;
	private final Connection connection;
	private final List<String> findings = new ArrayList<>();

	BaseCheck(ModelMapping mapping, BaseLoader loader, Connection connection) {
		this.mapping = mapping;
		this.loader = loader;
		this.connection = connection;
	}

	List<String> run(IProgressMonitor monitor) throws SQLException, StoreException {
		long roots = number("SELECT COUNT(*) FROM kb_object WHERE container_id IS NULL"); //$NON-NLS-1$
		if (roots != 1) {
			findings.add(NLS.bind(Messages.checkRoot, Long.valueOf(roots)));
		}
		Map<String, Long> objects = OpenBase.counts(connection);
		for (EntityMapping entity : mapping.entities()) {
			count(entity.table(), objects.getOrDefault(entity.className(), Long.valueOf(0)).longValue());
		}
		count("kb_revision", number("SELECT head_revision FROM kb_info")); //$NON-NLS-1$ //$NON-NLS-2$
		Failures.checkCancelled(monitor);
		rows(monitor);
		if (findings.isEmpty()) {
			// reading everything proves that every page can be read, and that every row fits the model
			KnowledgeModel truth = new TableLoader(mapping, connection).load();
			loader.check(connection, truth, findings);
		}
		return List.copyOf(findings);
	}

	private void rows(IProgressMonitor monitor) throws SQLException, StoreException {
		RowsInspection inspection = new RowsInspection(connection, monitor);
		Map<String, String> datasets = new TreeMap<>(inspection.datasets());
		for (RowBlock block : inspection.blocks()) {
			String said = datasets.remove(block.id());
			if (said != null && !said.equals(block.fingerprint()) || !inspection.intact(block)) {
				findings.add(NLS.bind(Messages.checkRows, block.table()));
			}
		}
		for (String missing : datasets.keySet()) {
			findings.add(NLS.bind(Messages.checkRowsMissing, missing));
		}
	}

	private void count(String table, long expected) throws SQLException {
		long rows = number("SELECT COUNT(*) FROM " + table); //$NON-NLS-1$
		if (rows != expected) {
			findings.add(NLS.bind(Messages.checkCount, new Object[] { table, Long.valueOf(rows), Long.valueOf(expected) }));
		}
	}

	private long number(String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			return row.next() ? row.getLong(1) : 0;
		}
	}
}
