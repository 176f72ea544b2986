package org.quorate.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.quorate.document.Pdfs;
import org.quorate.document.Printed;
import org.quorate.document.Watermark;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code ./portal bench pack}: how long a pack of agencies' reports takes to print, beside openhtmltopdf alone with the
 * same text and font on a bare page, turn by turn in one run.
 */
@CommandLine.Command(
        name = "bench pack",
        mixinStandardHelpOptions = true,
        description = "Prints how long a pack takes to print, beside openhtmltopdf alone with the same text.")
public final class PackBench implements Callable<Integer> {

    private static final int PARAGRAPHS = 6;
    private static final String PARAGRAPH = "She came to school on %d days of this term and was late on some of them. "
            + "Her teacher has spoken with her mother about breakfast, about sleep, and about who brings her in the morning. "
            + "What we worry about, what goes well and what needs to change is written down below, in the words of those who said it. ";

    private static final double MILLI = 1e6;

    @CommandLine.Spec
    private CommandSpec spec;

    @CommandLine.Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "40",
            description = "how many pages; default ${DEFAULT-VALUE}")
    private int pages;

    @CommandLine.Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "15",
            description = "how often each is printed, after as many to warm up; default ${DEFAULT-VALUE}")
    private int rounds;

    /** How long one printing took, by the clock and on the processor. */
    private record Took(long clock, long processor) {}

    /** Something that prints. */
    @FunctionalInterface
    private interface Printing {
        byte[] print() throws IOException;
    }

    public static void main(String[] args) {
        LoggingSystem.get(PackBench.class.getClassLoader()).beforeInitialize();
        System.exit(new CommandLine(new PackBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var parts = IntStream.range(1, pages).mapToObj(PackBench::part).toList();
        var pdfs = new Pdfs();
        var pack = Printed.of(
                        "pack",
                        "Reports for a conference",
                        "Agencies' reports",
                        Map.of("lead", List.of("For a made-up reader"), "parts", parts))
                .with(new Watermark("Made-up Reader", "27 November 2026, 09:14"));
        var bare = bare(parts);
        Printing ours = () -> pdfs.render(pack);
        Printing alone = () -> alone(bare);
        var tookOurs = new ArrayList<Took>();
        var tookAlone = new ArrayList<Took>();
        for (int round = 0; round < 2 * rounds; round++) {
            var one = timed(ours);
            var other = timed(alone);
            if (round >= rounds) {
                tookOurs.add(one);
                tookAlone.add(other);
            }
        }
        report("the pack", ours.print(), tookOurs);
        report("openhtmltopdf alone", alone.print(), tookAlone);
        spec.commandLine()
                .getOut()
                .printf(
                        "%nratio %.2f by the clock, %.2f on the processor (medians of %,d, warm)%n",
                        median(tookOurs, true) / median(tookAlone, true),
                        median(tookOurs, false) / median(tookAlone, false),
                        rounds);
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private void report(String what, byte[] pdf, List<Took> took) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%-20s %3d pages %6.0f KB %6.0f ms by the clock %6.0f ms on the processor%n",
                            what,
                            document.getNumberOfPages(),
                            pdf.length / 1024.0,
                            median(took, true),
                            median(took, false));
        }
    }

    private static Map<String, Object> part(int number) {
        var paragraphs = IntStream.range(0, PARAGRAPHS)
                .mapToObj(n -> PARAGRAPH.formatted(number + n))
                .toList();
        return Map.of(
                "title", "Agency " + number,
                "facts", List.of(Map.of("label", "Written by", "value", "Somebody made up")),
                "sections",
                        List.of(
                                section("What is going well", paragraphs.subList(0, 3)),
                                section("What we worry about", paragraphs.subList(3, 6))));
    }

    private static Map<String, Object> section(String heading, List<String> paragraphs) {
        return Map.of("heading", heading, "paragraphs", paragraphs, "said", List.of());
    }

    @SuppressWarnings("unchecked") // as part() has made it
    private static String bare(List<Map<String, Object>> parts) {
        return parts.stream()
                .map(part -> "<h2 style=\"page-break-before: always\">" + part.get("title") + "</h2>"
                        + ((List<Map<String, Object>>) part.get("sections"))
                                .stream()
                                        .map(section -> "<h3>" + section.get("heading") + "</h3>"
                                                + ((List<String>) section.get("paragraphs"))
                                                        .stream()
                                                                .map(text -> "<p>" + text + "</p>")
                                                                .collect(Collectors.joining()))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining(
                        "",
                        "<html lang=\"en\"><head><title>Reports</title><meta name=\"subject\" content=\"x\"/>"
                                + "<meta name=\"description\" content=\"x\"/></head>"
                                + "<body style=\"font-family: text; font-size: 11pt; line-height: 1.45\"><h1>Reports</h1>",
                        "</body></html>"));
    }

    private static byte[] alone(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .usePdfUaAccessibility(true)
                .useFont(() -> font("Regular"), "text", 400, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), "text", 700, FontStyle.NORMAL, true)
                .toStream(bytes)
                .run();
        return bytes.toByteArray();
    }

    private static InputStream font(String weight) {
        return PackBench.class.getResourceAsStream("/print/fonts/NotoSans-" + weight + ".ttf");
    }

    private static Took timed(Printing printing) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var clock = System.nanoTime();
        var processor = threads.getCurrentThreadCpuTime();
        printing.print();
        return new Took(System.nanoTime() - clock, threads.getCurrentThreadCpuTime() - processor);
    }

    private static double median(List<Took> took, boolean clock) {
        var sorted = new ArrayList<>(took.stream()
                .map(each -> clock ? each.clock() : each.processor())
                .toList());
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2) / MILLI;
    }
}
