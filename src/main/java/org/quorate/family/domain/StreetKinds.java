package org.quorate.family.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What streets and houses are called, in full and short. */
final class StreetKinds {

    /** Only streets are called so. */
    private static final List<Set<String>> STREETS = groups("""
            street st str
            road rd
            avenue ave av avn
            lane ln
            drive dr drv
            close cl clo
            court ct crt
            crescent cres cresc cr
            gardens garden gdns gdn
            place pl
            square sq
            terrace terr ter tce
            grove gr gro grv
            boulevard blvd
            mews
            alley
            arcade
            causeway
            esplanade
            passage
            promenade prom
            wynd
            """);

    /** Towns and parts of towns are called so as well. */
    private static final List<Set<String>> ALSO_TOWNS = groups("""
            hill hl
            park pk
            green grn gr
            view vw
            mount mt
            heights hts
            house hse
            cottage cott
            cottages cotts
            villa
            villas
            buildings bldgs
            parade pde
            row
            way wy
            walk wlk
            rise
            end
            bank
            side
            vale
            common
            gate
            heath
            croft
            fold
            garth
            yard
            wharf
            quay
            farm
            lodge
            hall
            manor
            barn
            mill
            rectory
            vicarage
            meadow
            meadows
            field
            fields
            wood
            woods
            approach
            path
            bridge
            brow
            chase
            circle
            circus
            cloisters
            copse
            coppice
            corner
            crest
            cross
            dale
            dell
            dene
            down
            downs
            drove
            estate
            flats
            furlong
            glade
            glen
            grange
            haven
            hollow
            hurst
            knoll
            lea
            ley
            leys
            mansions
            mead
            nook
            orchard
            oval
            paddock
            paddocks
            parkway
            pastures
            point
            quadrant
            range
            reach
            ride
            ridge
            rigg
            shaw
            spinney
            springs
            spur
            strand
            thwaite
            tower
            towers
            track
            warren
            """);

    /** A house of many flats, or one with a name: the street may still follow. */
    private static final Set<String> HOUSES =
            Set.of(("house hse cottage cott cottages cotts villa villas buildings bldgs"
                            + " lodge hall farm manor barn mill rectory vicarage grange court ct crt flats mansions point heights"
                            + " hts tower towers")
                    .split(" "));

    private static final List<String> IN_ONE_WORD = List.of("way", "gate", "side", "croft", "view", "fold", "garth");

    private StreetKinds() {}

    static boolean isStreet(String word) {
        return STREETS.stream().anyMatch(group -> group.contains(word));
    }

    static boolean isStreetOrTown(String word) {
        return ALSO_TOWNS.stream().anyMatch(group -> group.contains(word));
    }

    static boolean isHouse(String word) {
        return HOUSES.contains(word);
    }

    /** A street of one word, such as {@code kingsway}. */
    static boolean isInOneWord(String word) {
        return word.length() > 5 && IN_ONE_WORD.stream().anyMatch(word::endsWith);
    }

    /** Every way to write the same kind. */
    static Set<String> sameAs(String word) {
        var same = new LinkedHashSet<>(Set.of(word));
        Stream.concat(STREETS.stream(), ALSO_TOWNS.stream())
                .filter(group -> group.contains(word))
                .forEach(same::addAll);
        return same;
    }

    private static List<Set<String>> groups(String lines) {
        return lines.lines()
                .map(line -> Stream.of(line.split(" ")).collect(Collectors.toUnmodifiableSet()))
                .toList();
    }
}
