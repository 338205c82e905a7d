package org.mekiki.workbench.internal.overview;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.overview.BaseCounts.Count;
import org.mekiki.workbench.internal.theme.PageFonts;
import org.mekiki.workbench.internal.theme.Themes;

/** What there is of one part of the model, such as lists: a line for each class, each of them a door. */
final class PartCard extends Composite {

	private static final int MARGIN = 12;
	private static final int ROUND = 8;
	/** Lines of the card; further classes are only counted. */
	private static final int LINES = 5;

	private final NumberFormat numbers = NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale());

	PartCard(Composite parent, List<Count> counts, Consumer<Element> door) {
		super(parent, SWT.NONE);
		Themes.markCard(this);
		setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).spacing(8, 4).create());
		addListener(SWT.Paint, event -> frame(event.gc));
		EPackage part = counts.get(0).type().getEPackage();
		boolean single = part.getESuperPackage() == null;
		picture(single ? Icons.of(counts.get(0).type()) : Icons.of(part));
		Label title = label(single ? Messages.further : ElementLabels.name(part), ThemeColors.FOREGROUND);
		title.setFont(PageFonts.heading());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(title);
		int shown = counts.size() > LINES ? LINES - 1 : counts.size();
		for (Count count : counts.subList(0, shown)) {
			line(count, door);
		}
		if (shown < counts.size()) {
			Label more = label(NLS.bind(Messages.moreKinds, numbers.format(counts.size() - shown)), ThemeColors.MUTED);
			GridDataFactory.fillDefaults().span(3, 1).indent(24, 0).applyTo(more);
		}
	}

	private void line(Count count, Consumer<Element> door) {
		picture(Icons.of(count.type()));
		Label number = label(numbers.format(count.count()), ThemeColors.FOREGROUND);
		number.setFont(PageFonts.heading());
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(number);
		Hyperlink name = new Hyperlink(this, SWT.NONE);
		name.setText(ElementLabels.className(count.type()));
		name.setBackground(ThemeColors.CARD.get());
		Themes.color(name, ThemeColors.ACCENT);
		name.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				door.accept(count.example());
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(name);
	}

	private void picture(Image image) {
		Label label = new Label(this, SWT.NONE);
		label.setImage(image);
		label.setBackground(ThemeColors.CARD.get());
	}

	private Label label(String text, ThemeColors color) {
		Label label = new Label(this, SWT.NONE);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setBackground(ThemeColors.CARD.get());
		Themes.color(label, color);
		return label;
	}

	private void frame(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		gc.setBackground(ThemeColors.CARD.get());
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		gc.setForeground(ThemeColors.LINE.get());
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
	}
}
