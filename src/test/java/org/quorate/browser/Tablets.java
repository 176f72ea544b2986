package org.quorate.browser;

import com.microsoft.playwright.Browser;

/** Tablets and phones, each with a session of its own. */
record Tablets(Browser browser, String address) {

    /** 1024 by 768, held sideways. */
    Tablet tablet() {
        return of(1024, 768);
    }

    /** 390 by 844, held upright. */
    Tablet phone() {
        return of(390, 844);
    }

    Tablet of(int width, int height) {
        return new Tablet(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setHasTouch(true)),
                address);
    }
}
