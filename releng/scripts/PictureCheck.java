import java.awt.image.BufferedImage;
import java.io.File;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/** Fails when a picture of the window shows nothing: too small, or nearly all of it in one colour. */
public class PictureCheck {

	private static final int SMALLEST_WIDTH = 640;
	private static final int SMALLEST_HEIGHT = 400;
	private static final int FEWEST_COLOURS = 16;
	private static final double EMPTIEST = 0.995;

	public static void main(String[] args) throws Exception {
		BufferedImage picture = ImageIO.read(new File(args[0]));
		if (picture == null) {
			fail(args[0] + " is no picture");
		}
		int width = picture.getWidth();
		int height = picture.getHeight();
		Map<Integer, Integer> colours = new HashMap<>();
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				colours.merge(picture.getRGB(x, y), 1, Integer::sum);
			}
		}
		int most = colours.values().stream().max(Integer::compare).orElse(0);
		String facts = width + " x " + height + ", " + colours.size() + " colours, the commonest on "
				+ Math.round(100.0 * most / width / height) + " %";
		if (width < SMALLEST_WIDTH || height < SMALLEST_HEIGHT || colours.size() < FEWEST_COLOURS
				|| most > EMPTIEST * width * height) {
			fail("the window is blank: " + facts);
		}
		System.out.println(facts);
	}

	private static void fail(String message) {
		System.err.println(message);
		System.exit(1);
	}
}
