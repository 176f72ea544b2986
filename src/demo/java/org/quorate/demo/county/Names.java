package org.quorate.demo.county;

import java.util.List;

/** Made-up names: given names from many languages beside family names that nobody bears together. */
final class Names {

    private static final List<String> GIVEN = words("""
            Aaliyah Abiodun Agnieszka Aisling Alfie Amadou Amara Anwen Arlo Ayesha Bartosz Beatrix Bilal Bronagh Caoimhe
            Cerys Chidi Clementine Dafydd Daniyal Delphine Dilan Ebony Eilidh Elowen Emeka Esme Farah Fergus Fionn
            Freya Gethin Gulsum Hamza Harriet Ifeoma Imogen Isla Iwan Jagoda Jasmeet Jowan Kacper Keziah Kofi Laila
            Leontyne Lowenna Maeve Malachy Manjit Marisol Mateusz Merryn Mirela Morwenna Nadia Niamh Nimco Noor Oisin
            Olamide Oleander Orla Osian Parveen Perran Priya Quentin Rafferty Rashida Rhiannon Roshan Rowan Ruaridh
            Saffron Sanjay Selwyn Seren Shanthi Sorcha Sunniva Taliesin Tamsin Tariq Tendai Tegan Theodora Tobias Ursula
            Vashti Wiktor Winifred Xanthe Yusuf Zainab Zebedee Zofia
            """);
    private static final List<String> FAMILY = words("""
            Achterwold Alderbeck Amberslake Applethorne Ashgrove Axminster Barleymow Beckwhistle Birchenough Blackmere
            Bramblewick Brindlecombe Calderstone Candlewright Cloudsley Copperfold Crowhurst Dalewhistle Darkwater
            Dovecroft Drakemoor Eaglesham Elderbank Emberley Fallowdene Featherstone Fernsby Foxglove Gallowglass
            Goldenrod Greyfriars Hallowes Harebell Hawksworth Heathersett Hollowbrook Inglewhite Ironmonger Jessamine
            Kestrelhart Kingcup Lambswick Larkrise Lightfoot Loamshire Lovage Marchbank Mallowmead Merrydew Millrace
            Mistlethwaite Moonraker Moorcock Nettlefold Nightingale Oakenshaw Osierbed Otterburn Pennyroyal Peverell
            Pikestaff Plumtree Quickthorn Quillfeather Ravenscar Redfearn Rushbearer Saltmarsh Silverdale Skylark
            Snowberry Sparrowhawk Stonecrop Summerscales Swallowfield Tanglewood Teasel Thistledown Thornbury Treadgold
            Underhill Vetchling Wagtail Waterhouse Weatherwax Wetherell Whimbrel Whinchat Whitethorn Wildgoose
            Willowherb Winterbourne Withywind Woodsorrel Yarrowby Yellowhammer
            """);
    private static final List<String> LONG = List.of(
            "Featherstonehaugh-Mistlethwaite",
            "Okonkwo-Bramblewick-Silverdale",
            "Wolfeschlegel-Whitethorn y Alderbeck");

    private final Dice dice;

    Names(Dice dice) {
        this.dice = dice;
    }

    String given() {
        return dice.of(GIVEN);
    }

    /** One in a hundred is very long, for screens to cope with. */
    String family() {
        if (dice.percent(1)) {
            return dice.of(LONG);
        }
        return dice.percent(6) ? dice.of(FAMILY) + "-" + dice.of(FAMILY) : dice.of(FAMILY);
    }

    String full() {
        return given() + " " + dice.of(FAMILY);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
