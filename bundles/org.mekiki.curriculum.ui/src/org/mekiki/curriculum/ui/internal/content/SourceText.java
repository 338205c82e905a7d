package org.mekiki.curriculum.ui.internal.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.workbench.api.ThemeColors;

/** The field that Markdown is typed into: headings, marks, links, readings and formulas stand out. */
final class SourceText {

	private static final int MARGIN = 10;
	private static final int LINE_GAP = 3;
	private static final Pattern HEADING = Pattern.compile("^#{1,6} .*$"); //$NON-NLS-1$
	private static final Pattern MARK = Pattern.compile("^\\s*(?:[-*+] |\\d+\\. |> |\\||```.*$|\\[\\^[^\\]]+\\]:)"); //$NON-NLS-1$
	private static final Pattern STRONG = Pattern.compile("\\*\\*[^*]+\\*\\*"); //$NON-NLS-1$
	private static final Pattern REFERENCE = Pattern.compile("!?\\[[^\\]]*\\](?:\\([^)]*\\))?"); //$NON-NLS-1$
	private static final Pattern SPECIAL = Pattern.compile("`[^`]+`|\\$\\$?[^$]+\\$\\$?|《[^》]*》|｜"); //$NON-NLS-1$
	/** Longer lines are not looked at: painting them must not take long. */
	private static final int LONGEST = 5000;

	private final StyledText text;

	SourceText(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(LINE_GAP);
		text.setAlwaysShowScrollBars(false);
		text.addLineStyleListener(SourceText::style);
		Runnable themed = this::colours;
		ThemeColors.addListener(themed);
		text.addDisposeListener(event -> ThemeColors.removeListener(themed));
		colours();
	}

	StyledText control() {
		return text;
	}

	private void colours() {
		if (!text.isDisposed()) {
			text.setBackground(ThemeColors.PAGE.get());
			text.setForeground(ThemeColors.FOREGROUND.get());
			text.redraw();
		}
	}

	private static void style(LineStyleEvent event) {
		String line = event.lineText;
		if (line.length() > LONGEST) {
			return;
		}
		List<StyleRange> styles = new ArrayList<>();
		if (HEADING.matcher(line).matches()) {
			styles.add(new StyleRange(event.lineOffset, line.length(), null, null, SWT.BOLD));
		} else {
			boolean[] taken = new boolean[line.length()];
			find(MARK, event, taken, styles, SWT.BOLD, ThemeColors.MUTED);
			find(SPECIAL, event, taken, styles, SWT.NORMAL, ThemeColors.GOOD);
			find(REFERENCE, event, taken, styles, SWT.NORMAL, ThemeColors.ACCENT);
			find(STRONG, event, taken, styles, SWT.BOLD, ThemeColors.FOREGROUND);
			styles.sort((a, b) -> Integer.compare(a.start, b.start));
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private static void find(Pattern pattern, LineStyleEvent event, boolean[] taken, List<StyleRange> styles, int style,
			ThemeColors color) {
		Matcher matcher = pattern.matcher(event.lineText);
		while (matcher.find()) {
			boolean free = matcher.end() > matcher.start();
			for (int i = matcher.start(); free && i < matcher.end(); i++) {
				free = !taken[i];
			}
			if (free) {
				Arrays.fill(taken, matcher.start(), matcher.end(), true);
				styles.add(new StyleRange(event.lineOffset + matcher.start(), matcher.end() - matcher.start(), color.get(), null,
						style));
			}
		}
	}

	Markup markup() {
		return new Markup(text.getText(), text.getSelectionRange().x,
				text.getSelectionRange().x + text.getSelectionRange().y);
	}

	/** Shows another text; what is the same at both ends is left alone, and so the cursor stays where it was. */
	void replace(String other) {
		String old = text.getText();
		if (old.equals(other)) {
			return;
		}
		int most = Math.min(old.length(), other.length());
		int start = 0;
		while (start < most && old.charAt(start) == other.charAt(start)) {
			start++;
		}
		int same = 0;
		while (same < most - start && old.charAt(old.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
			same++;
		}
		text.replaceTextRange(start, old.length() - start - same, other.substring(start, other.length() - same));
	}

	void apply(Markup markup) {
		replace(markup.text());
		text.setSelection(markup.start(), markup.end());
		text.showSelection();
		text.setFocus();
	}
}
