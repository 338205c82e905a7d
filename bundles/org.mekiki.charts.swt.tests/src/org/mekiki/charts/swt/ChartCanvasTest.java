package org.mekiki.charts.swt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.tests.samples.Samples;
import org.mekiki.core.api.chart.PieChart;

/** The canvas with real events. */
class ChartCanvasTest {
	private Display display;
	private Shell shell;
	private ChartCanvas canvas;
	private final List<List<String>> selections = new ArrayList<>();
	private final List<String> opened = new ArrayList<>();

	@BeforeEach
	void open() {
		display = Display.getDefault();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		canvas = new ChartCanvas(shell, Samples.all("ja").get("bar-grouped"), ChartTheme.light().withLocale(Locale.JAPANESE));
		canvas.addChartListener(new ChartListener() {
			@Override
			public void selectionChanged(List<String> keys) {
				selections.add(keys);
			}

			@Override
			public void activated(String key) {
				opened.add(key);
			}
		});
		shell.setSize(740, 460);
		var painted = new boolean[1];
		canvas.addListener(SWT.Paint, event -> painted[0] = true);
		shell.open();
		// a window manager may give it another size before it lets it be painted
		until(() -> painted[0]);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void until(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "waited in vain");
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
					// wakes the loop up
				});
				display.sleep();
			}
		}
		settle();
	}

	/** Handles what has been posted. */
	private void settle() {
		while (display.readAndDispatch())
			continue;
	}

	private void mouse(int type, double x, double y, int state) {
		var event = new Event();
		event.x = (int) x;
		event.y = (int) y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = state;
		canvas.notifyListeners(type, event);
	}

	private void key(int code, int state) {
		var event = new Event();
		event.keyCode = code;
		event.stateMask = state;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private java.awt.geom.Rectangle2D box(int mark) {
		return canvas.drawn().marks().get(mark).area().getBounds2D();
	}

	private void click(int mark, int state) {
		mouse(SWT.MouseDown, box(mark).getCenterX(), box(mark).getCenterY(), state);
		mouse(SWT.MouseUp, box(mark).getCenterX(), box(mark).getCenterY(), state | SWT.BUTTON1);
	}

	@Test
	void clicksGiveBackKeys() {
		click(0, 0);
		click(7, 0);
		click(8, SWT.MOD1);
		click(7, SWT.MOD1);
		assertEquals(List.of(List.of("d0y0"), List.of("d1y1"), List.of("d1y1", "d1y2"), List.of("d1y2")), selections);
		mouse(SWT.MouseDoubleClick, box(3).getCenterX(), box(3).getCenterY(), 0);
		assertEquals(List.of("d0y3"), opened);
	}

	@Test
	void aBandSelectsWhatItTouches() {
		mouse(SWT.MouseDown, 1, 1, 0);
		mouse(SWT.MouseMove, 739, 459, SWT.BUTTON1);
		settle();
		mouse(SWT.MouseUp, 739, 459, SWT.BUTTON1);
		assertEquals(18, canvas.selection().size());
		key(SWT.ESC, 0);
		assertEquals(List.of(), canvas.selection());
	}

	@Test
	void keysReachEveryMark() {
		key(SWT.HOME, 0);
		assertTrue(canvas.currentMark().contains("2020年度"));
		key(SWT.ARROW_RIGHT, 0);
		key(' ', 0);
		assertEquals(1, canvas.selection().size());
		key(SWT.CR, 0);
		assertEquals(canvas.selection(), opened);
		key(SWT.END, 0);
		assertTrue(canvas.currentMark().contains("2025年度"));
		assertTrue(canvas.description().contains("棒グラフ"), canvas.description());
	}

	@Test
	void tooltipsFollowThePointer() {
		mouse(SWT.MouseMove, box(4).getCenterX(), box(4).getCenterY(), 0);
		assertEquals(canvas.drawn().marks().get(4).tooltip(), canvas.getToolTipText());
		mouse(SWT.MouseMove, 2, 2, 0);
		assertNull(canvas.getToolTipText());
		mouse(SWT.MouseMove, box(4).getCenterX(), box(4).getCenterY(), 0);
		canvas.setVisible(false);
		assertNull(canvas.getToolTipText(), "a chart that is hidden explains nothing");
		canvas.setVisible(true);
		mouse(SWT.MouseMove, box(4).getCenterX(), box(4).getCenterY(), 0);
		mouse(SWT.MouseExit, -1, -1, 0);
		assertNull(canvas.getToolTipText(), "nor one that the pointer has left");
	}

	@Test
	void everyKindIsPaintedInBothThemes() {
		var folder = System.getProperty("mekiki.charts.pictures");
		for (var dark : new boolean[] { false, true })
			for (var sample : Samples.all("ja").entrySet()) {
				canvas.setTheme((dark ? ChartTheme.dark() : ChartTheme.light()).withLocale(Locale.JAPANESE));
				canvas.setChart(sample.getValue());
				canvas.select(List.of("d1y2", "s1", "c1-1", "node3"));
				var data = painted();
				var colours = new HashSet<Integer>();
				for (int y = 0; y < data.height; y += 2)
					for (int x = 0; x < data.width; x += 2)
						colours.add(data.getPixel(x, y));
				assertTrue(colours.size() > 20, sample.getKey());
				assertNull(canvas.drawn().message(), sample.getKey());
				if (folder != null)
					save(data, folder + "/" + sample.getKey() + (dark ? "-dark.png" : ".png"));
			}
	}

	private ImageData painted() {
		settle();
		var size = canvas.getSize();
		var image = new Image(display, size.x, size.y);
		var gc = new GC(image);
		try {
			var event = new Event();
			event.gc = gc;
			event.setBounds(canvas.getClientArea());
			canvas.notifyListeners(SWT.Paint, event);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static void save(ImageData data, String file) {
		var loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(file, SWT.IMAGE_PNG);
	}

	@Test
	void aRefusalIsShownAndSaid() {
		var before = canvas.description();
		canvas.setChart(new PieChart(org.mekiki.core.api.chart.Caption.of("空"), false, null, List.of()));
		painted();
		assertNotEquals(before, canvas.description());
		assertEquals("表示するデータがありません。", canvas.description());
		for (int key : new int[] { SWT.ARROW_DOWN, SWT.HOME, SWT.END, ' ', SWT.CR })
			key(key, 0);
		assertFalse(canvas.isDisposed());
		assertEquals("", canvas.currentMark());
	}
}
