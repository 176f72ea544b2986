package org.quorate.agencyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.PdfUa.assertPdfUa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.agencyreport.SharingScene.Part;
import org.quorate.doorway.Visitor;
import org.quorate.kernel.Role;
import org.quorate.preparation.ChildCopies;
import org.quorate.preparation.domain.ChildMay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Each reader, each part and each way a pack is made: what is in the layer of text, and what never is. */
class PackMatrixTest extends SharingTestCase {

    private static final String FOR_ALL = "Dinner is on the table each day";
    private static final String ELLAS = "She sleeps at her grandmother’s";
    private static final String TOMS = "He has a red bicycle";
    private static final String MONEY = "The rent is behind by two months";
    private static final String MONEY_FOR_HIM = "Money is tight at home";
    private static final String ANNEX = "An informant named a dealer";
    private static final String FIRST_VERSION = "Seen last year by a locum";
    private static final String SECOND_VERSION = "Seen this spring at the surgery";
    private static final String UNSHARED = "Not released to anybody";
    private static final List<String> EVERYTHING =
            List.of(FOR_ALL, ELLAS, TOMS, MONEY, MONEY_FOR_HIM, ANNEX, FIRST_VERSION, SECOND_VERSION, UNSHARED);

    private static final Map<String, Set<String>> READERS = new LinkedHashMap<>();

    static {
        READERS.put("mother", Set.of(FOR_ALL, ELLAS, TOMS, MONEY, SECOND_VERSION));
        READERS.put("father", Set.of(FOR_ALL, TOMS, MONEY_FOR_HIM, SECOND_VERSION));
        READERS.put("Ella", Set.of(FOR_ALL, ELLAS, MONEY, SECOND_VERSION));
        READERS.put("Tom", Set.of(FOR_ALL, TOMS, MONEY, SECOND_VERSION));
    }

    @Autowired
    Packs packs;

    @Autowired
    Withholding withholding;

    @Autowired
    ChildCopies copies;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void theyHaveWrittenDifferentThingsForEach() {
        var money = reports.writes(
                        made.socialWorker(),
                        Part.of("worried", FOR_ALL),
                        new Part("voice", "Ella", made.ella(), ELLAS),
                        new Part("voice", "Tom", made.tom(), TOMS),
                        Part.of("money", MONEY))
                .getLast();
        reports.annex(made.socialWorker(), ANNEX);
        withholding.redact(support, money, made.father(), MONEY_FOR_HIM, "Asked for by the mother");
        reports.writes(made.gp(), Part.of("health", FIRST_VERSION));
    }

    /** Without a decision a child has nothing, whatever is released. */
    @BeforeEach
    void theChildrenMayHaveTheirOwnCopy() {
        var chair = scene.actor(Role.CHAIR, made.chair(), null);
        for (var child : List.of(made.ella(), made.tom())) {
            copies.decide(chair, made.conference(), child, 0, ChildMay.OWN_COPY, "Asked for it, and understands it");
        }
    }

    static Stream<Object[]> readersAndChannels() {
        return READERS.keySet().stream()
                .flatMap(reader -> Stream.of(ShareChannel.values())
                        .filter(channel -> channel != ShareChannel.READ_ALOUD)
                        .map(channel -> new Object[] {reader, channel}))
                .filter(one -> one[1] != ShareChannel.LINK
                        || Set.of("mother", "father").contains((String) one[0]));
    }

    @ParameterizedTest
    @MethodSource("readersAndChannels")
    void aPackHoldsWhatItsReaderMayHaveAndNothingElse(String reader, ShareChannel channel) throws Exception {
        var person = person(reader);
        release(made.gp(), person, channel);
        reports.writes(made.gp(), Part.of("health", SECOND_VERSION));
        assertThat(release(made.gp(), person, channel).released()).isEqualTo(1);
        assertThat(release(made.socialWorker(), person, channel).released()).isEqualTo(1);
        reports.writes(made.gp(), Part.of("health", UNSHARED));

        var pdf = channel == ShareChannel.LINK
                ? online(person)
                : packs.make(support, made.conference(), person).pdf();

        assertPdfUa(pdf);
        var text = text(pdf);
        var allowed = READERS.getOrDefault(reader, Set.of());
        for (var words : EVERYTHING) {
            assertThat(text.contains(words))
                    .as("%s by %s: %s", reader, channel, words)
                    .isEqualTo(allowed.contains(words));
        }
    }

    @ParameterizedTest
    @MethodSource("readersAndChannels")
    void whatARuleWithholdsFromThemIsInNoPack(String reader, ShareChannel channel) throws Exception {
        var person = person(reader);
        release(made.gp(), person, channel);
        release(made.socialWorker(), person, channel);
        rules.say(question -> question.authorInviteeId().equals(made.socialWorker())
                        && question.readerId().equals(person)
                        && question.channel() == channel
                ? ShareVerdict.RESTRICTED
                : ShareVerdict.YES);

        var pdf = channel == ShareChannel.LINK
                ? online(person)
                : packs.make(support, made.conference(), person).pdf();

        assertThat(text(pdf)).contains(FIRST_VERSION).doesNotContain(FOR_ALL, ELLAS, TOMS, MONEY, "Wanda Walker");
    }

    private byte[] online(UUID person) {
        var visitor = new Visitor(context);
        return visitor.looks(comeIn(visitor, person) + "/pack").getContentAsByteArray();
    }

    private UUID person(String reader) {
        return switch (reader) {
            case "mother" -> made.mother();
            case "father" -> made.father();
            case "Ella" -> made.ella();
            default -> made.tom();
        };
    }

    static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
