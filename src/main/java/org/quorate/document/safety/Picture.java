package org.quorate.document.safety;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.quorate.document.FileType;
import org.quorate.kernel.RuleViolation;

/**
 * A picture painted anew from its pixels: nothing else of the file is kept, neither where and when a photo was taken nor
 * what somebody hid behind it. It is turned the way its camera held it.
 */
final class Picture {

    private static final long MOST_PIXELS = 64_000_000;
    /** About 350 dots per inch on A4; what is larger loses every second row, or more. */
    private static final int LONGEST_SIDE = 4200;

    private static final float QUALITY = 0.9f;

    private Picture() {}

    static byte[] anew(FileType type, byte[] content) {
        try {
            return written(type, turned(read(type, content), orientation(content)));
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Inspection.refused(broken.getCause() instanceof EOFException ? "file-cut-off" : "file-broken");
        }
    }

    private static BufferedImage read(FileType type, byte[] content) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        var damaged = new AtomicBoolean();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener((source, warning) -> damaged.compareAndSet(false, saysCutOff(warning)));
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw Inspection.refused("file-too-many-pixels");
            }
            var param = reader.getDefaultReadParam();
            var every = Math.ceilDiv(Math.max(width, height), LONGEST_SIDE);
            param.setSourceSubsampling(every, every, 0, 0);
            var image = reader.read(0, param);
            if (damaged.get()) {
                throw Inspection.refused("file-cut-off");
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    /** Readers paint the missing part grey and warn. */
    private static boolean saysCutOff(String warning) {
        return warning.matches("(?i).*(premature|truncated|eoi).*");
    }

    private static int orientation(byte[] content) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException without) {
            return 1;
        }
    }

    /** @param orientation as EXIF counts: 2, 4, 5 and 7 are mirrored, 5 to 8 lie on a side */
    private static BufferedImage turned(BufferedImage image, int orientation) {
        var w = image.getWidth();
        var h = image.getHeight();
        var way = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        var onSide = orientation >= 5 && orientation <= 8;
        var clear = image.getColorModel().hasAlpha();
        var anew = new BufferedImage(
                onSide ? h : w, onSide ? w : h, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = anew.createGraphics();
        try {
            if (!clear) {
                graphics.setBackground(Color.WHITE);
                graphics.clearRect(0, 0, anew.getWidth(), anew.getHeight());
            }
            graphics.drawImage(image, way, null);
        } finally {
            graphics.dispose();
        }
        return anew;
    }

    private static byte[] written(FileType type, BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(type.name()).next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
