package org.mekiki.workbench.internal.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.part.IntroPart;
import org.mekiki.store.Location;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.files.FileCommands;
import org.mekiki.workbench.internal.files.Starter;
import org.mekiki.workbench.internal.session.BaseNames;
import org.mekiki.workbench.internal.session.RecentBases;
import org.mekiki.workbench.internal.theme.PageFonts;
import org.mekiki.workbench.internal.theme.Themes;
import org.mekiki.workbench.internal.theme.Tile;

/** The welcome page: explore the sample, create a base of one's own, open one or connect to a server. */
public final class WelcomePart extends IntroPart {

	private static final int TILE_WIDTH = 300;
	private static final int TILE_HEIGHT = 132;
	private static final int RECENT = 4;

	private final Runnable themeListener = this::show;
	private Composite page;

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		Themes.markPage(page);
		page.setLayout(GridLayoutFactory.swtDefaults().create());
		Themes.addListener(themeListener);
		show();
	}

	private void show() {
		for (Control child : page.getChildren()) {
			child.dispose();
		}
		page.setBackground(ThemeColors.PAGE.get());
		Composite centre = plain(page, 1);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(centre);
		text(centre, Messages.product, PageFonts.title(), ThemeColors.FOREGROUND);
		text(centre, Messages.what, null, ThemeColors.MUTED);
		Composite tiles = plain(centre, 3);
		GridDataFactory.swtDefaults().indent(0, 18).applyTo(tiles);
		Shell shell = page.getShell();
		for (Starter starter : Starter.all()) {
			tile(tiles, "sample", starter.label(), starter.description(), starter::open); //$NON-NLS-1$
		}
		tile(tiles, "new", Messages.create, Messages.createText, () -> FileCommands.create(shell)); //$NON-NLS-1$
		tile(tiles, "open", Messages.open, Messages.openText, () -> FileCommands.open(shell)); //$NON-NLS-1$
		Composite more = plain(centre, 1);
		GridDataFactory.fillDefaults().indent(0, 18).applyTo(more);
		link(more, Messages.connect, "", () -> FileCommands.connect(shell)); //$NON-NLS-1$
		link(more, Messages.restore, "", () -> FileCommands.restore(shell)); //$NON-NLS-1$
		var recent = RecentBases.list();
		if (!recent.isEmpty()) {
			text(more, Messages.recent, PageFonts.heading(), ThemeColors.FOREGROUND);
			for (Location location : recent.subList(0, Math.min(RECENT, recent.size()))) {
				link(more, BaseNames.of(location), location.display(), () -> FileCommands.open(shell, location));
			}
		}
		page.layout(true, true);
	}

	private static void tile(Composite parent, String icon, String heading, String text, Runnable action) {
		Tile tile = new Tile(parent, Icons.get(icon), heading, text, action);
		GridDataFactory.swtDefaults().hint(TILE_WIDTH, TILE_HEIGHT).applyTo(tile);
	}

	private static void link(Composite parent, String text, String detail, Runnable action) {
		WelcomeLink.create(parent, text, detail, action);
	}

	private static Composite plain(Composite parent, int columns) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setBackground(ThemeColors.PAGE.get());
		composite.setLayout(GridLayoutFactory.fillDefaults().numColumns(columns).spacing(14, 6).create());
		return composite;
	}

	private static void text(Composite parent, String text, Font font, ThemeColors color) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setBackground(ThemeColors.PAGE.get());
		Themes.color(label, color);
		if (font != null) {
			label.setFont(font);
		}
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// the page is the same in both states
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		Themes.removeListener(themeListener);
		super.dispose();
	}
}
