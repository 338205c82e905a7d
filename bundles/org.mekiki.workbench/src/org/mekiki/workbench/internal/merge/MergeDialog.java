package org.mekiki.workbench.internal.merge;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.editing.Conflict;
import org.mekiki.core.api.editing.Conflict.Side;
import org.mekiki.store.Revision;
import org.mekiki.workbench.internal.files.LargeDialog;

/** Shows both versions of an object side by side and lets people choose, field by field, which value stays. */
final class MergeDialog extends LargeDialog {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$
	private static final int WIDTH = 900;
	private static final int HEIGHT = 560;

	private final Conflict conflict;
	private final String name;
	private final List<MergeRow> rows;
	private MergeRows table;
	private Text mine;
	private Text theirs;

	MergeDialog(Shell shell, Conflict conflict, String name, List<MergeRow> rows) {
		super(shell, Messages.title, new Point(WIDTH, HEIGHT));
		this.conflict = conflict;
		this.name = name;
		this.rows = rows;
	}

	/** Features of which their value is to stay. */
	Set<String> taken() {
		return rows.stream().filter(MergeRow::takesTheirs).map(MergeRow::feature).collect(Collectors.toSet());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(14, 12).spacing(10, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		table = new MergeRows(body, rows, this::show);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 160).applyTo(table.control());
		Composite all = new Composite(body, SWT.NONE);
		all.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).create());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(all);
		button(all, Messages.allMine, false);
		button(all, Messages.allTheirs, true);
		Label hint = new Label(all, SWT.NONE);
		hint.setText(Messages.hint);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(hint);
		label(body, Messages.columnMine);
		label(body, Messages.columnTheirs);
		mine = area(body);
		theirs = area(body);
		show(table.selection());
		setTitle(NLS.bind(Messages.heading, name));
		setMessage(sentence());
		return body;
	}

	private void button(Composite parent, String text, boolean theirOnes) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> table.takeAll(theirOnes));
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
	}

	private static Text area(Composite parent) {
		Text text = new Text(parent, SWT.MULTI | SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 90).applyTo(text);
		return text;
	}

	private void show(MergeRow row) {
		if (mine != null && theirs != null) {
			mine.setText(row == null ? "" : row.mine()); //$NON-NLS-1$
			theirs.setText(row == null ? "" : row.theirs()); //$NON-NLS-1$
		}
	}

	private String sentence() {
		long both = rows.stream().filter(row -> row.changedBy() == Side.BOTH).count();
		String counts = NLS.bind(Messages.counts, Integer.valueOf(rows.size()), Long.valueOf(both));
		Revision by = conflict.by();
		return by == null ? counts
				: NLS.bind(Messages.savedBy, new Object[] { by.author(), TIME.format(by.time().atZone(ZoneId.systemDefault())),
						Long.valueOf(by.number()), by.message() }) + ' ' + counts;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.merge, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.later, false);
		table.focus();
	}
}
